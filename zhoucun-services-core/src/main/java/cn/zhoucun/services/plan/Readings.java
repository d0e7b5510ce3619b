package cn.zhoucun.services.plan;

import cn.zhoucun.services.source.Reading;
import cn.zhoucun.services.source.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the plan is read where it contradicts itself, is silent or can be read two ways. A rule, a figure or an entry that
 * rests on a reading names it.
 *
 * <p>Rows of Annex 1 (附件1) and of the indicators (专栏1) are counted from 1 in printed order; the numbers printed in Annex
 * 1 are one lower from row 51 on (reading D001).
 */
public final class Readings {

    private static final Map<String, Reading> REGISTER = new LinkedHashMap<>();

    // Numbering and counts.

    static final Reading D001 = of(
            "D001",
            "附件1第50行、第51行",
            "序号50印了两次，末号因此是99，而清单共100项。各项以行次1至100为准，印刷序号另存；按50查找得到两项。",
            "The number 50 is printed twice, so the last number is 99 for 100 services. A service is known"
                    + " by its row, 1 to 100; the printed number is kept beside it, and a search for 50 finds two.");

    static final Reading D002 = of(
            "D002",
            "附件1第6行",
            "一个项目分两行列出服务对象，第二行没有序号、名称、支出责任和牵头单位。读作一项、两组对象，第二组沿用第一组的支出责任和牵头单位。",
            "One service has two rows of target groups, the second without number, name, payers and leads."
                    + " It is one service with two groups; the second shares the payers and the leads of the first.");

    static final Reading D003 = of(
            "D003",
            "专栏2，附件1",
            "目录各领域的数量合计100，列出的名称只有99个；附件1有100项，但就业多一项、卫生少一项。清单以附件1为准，目录按印刷保存，三种数目分别记录。",
            "The counts of the directory sum to 100, the names in it to 99; Annex 1 has 100, with one more"
                    + " in employment and one fewer in health. Annex 1 is the list; the directory is kept as printed,"
                    + " with its counts beside the names.");

    static final Reading D004 = of(
            "D004",
            "专栏2第2行，附件1第19行",
            "社会保障服务热线电话咨询在附件1，不在目录。作为就业领域的项目保留，并注明目录未列。",
            "The social security hotline is in Annex 1 but not in the directory. It stays a service of the"
                    + " employment domain, which the directory lacks.");

    static final Reading D005 = of(
            "D005",
            "专栏2第4行，附件1第27行至第50行",
            "目录中的免费提供避孕药具在附件1没有对应项；健康素养促进行动只对应第28行的一部分；新生儿产前疾病筛查对应第43行和第44行两项。目录名称可以不对应、部分对应或对应两项。",
            "Of the names in the directory, free contraceptives have no row in Annex 1, the health literacy"
                    + " campaign is part of row 28, and screening before and after birth is rows 43 and 44. A name may"
                    + " thus mean no service, part of one or two.");

    static final Reading D006 = of(
            "D006",
            "专栏2第7行，附件1第78行、第79行",
            "目录印13项，只列12个名称，缺全民健身服务。体育场馆开放对应第78行，第79行注明目录未列。",
            "The directory counts 13 but names 12; fitness for all is missing. Its opening of sports venues"
                    + " is row 78; row 79 is marked as lacking there.");

    static final Reading D007 = of(
            "D007",
            "专栏2第1行，附件1第4行至第6行",
            "第四至六项的先后，目录与附件1不同。一律按名称对应，不按位置。",
            "The fourth to sixth names stand in another order in the directory than in Annex 1. Names are"
                    + " matched, never places.");

    static final Reading D008 = of(
            "D008",
            "附件1第16行",
            "印有7大类22项，7类逐一列出，22项没有列出。7类可以核对，22项只能照存。",
            "The row prints 7 categories and 22 items; the seven are listed, the 22 are not. The 7 can be"
                    + " checked; the 22 is kept but cannot be.");

    static final Reading D009 = of(
            "D009",
            "第二章（四），各专栏，附件2第9行",
            "领域名称有长有短，附件2第9行又多“服务”二字。视为同一套领域的不同叫法。",
            "The domains have long and short names, and Annex 2 row 9 adds a word. They are other names of"
                    + " the same ten domains.");

    // Names.

    static final Reading D010 = of(
            "D010",
            "专栏2，附件1第13、21、23、26、28、41、43、44、78行",
            "目录与附件1有八处名称不同，如城区联合招聘服务与大中城区联合招聘服务。正式名称取附件1，目录名称作为别名；其余名称相同。",
            "Eight names differ between the directory and Annex 1, such as those of the joint recruitment"
                    + " fairs. The name in Annex 1 is official and that of the directory an alias; the other names are"
                    + " the same.");

    static final Reading D011 = of(
            "D011",
            "附件1第16行、第28行",
            "第28行名称含顿号，第16行对象含分号，按标点拆分会出错。只有专栏2的单元格按顿号拆分。",
            "The name in row 28 contains a list comma and the target group in row 16 semicolons, so splitting"
                    + " at them would go wrong. Only the cells of the directory are split at list commas.");

    static final Reading D012 = of(
            "D012",
            "第一章（一），专栏1第1行、第24行、第25行，附件1第80行、第81行",
            "同一指标说法不一：毛入园率与毛入学率，抽查、抽检与抽验合格率。互为别名，但不把数据序列直接合并。",
            "One measure goes by several words: gross enrolment in kindergarten, pass rates of inspection,"
                    + " sampling and testing. They are other names, but series of data are not merged without saying"
                    + " so.");

    // Conflicting targets.

    static final Reading D013 = of(
            "D013",
            "专栏1第21行，附件1第77行",
            "人均藏书量规划目标1.9，清单底线1.8，范围相同。两个标准分别考核、分别报告。",
            "Books per head are 1.9 in the indicators and at least 1.8 in the list, over the same libraries."
                    + " They are two thresholds, tested and reported apart.");

    static final Reading D014 = of(
            "D014",
            "第一章（一），第十二章（三），附件1第96行",
            "残疾儿童免费康复，正文两处为0至6岁，附件1为0至9岁，正文又承诺提高年龄。清单服务按0至9岁，人工耳蜗按0至6岁，2015年的100%只指0至6岁。",
            "Free rehabilitation of disabled children is for ages 0 to 6 twice in the body and 0 to 9 in"
                    + " Annex 1; the body itself promises a higher age. The service takes 0 to 9, cochlear implants"
                    + " 0 to 6, and the 100 % of 2015 refers to 0 to 6.");

    static final Reading D015 = of(
            "D015",
            "专栏1第24行，附件1第80行，第一章（一）",
            "食品抽检合格率指标须高于96，清单为96以上；2015年格空白，正文为95以上。恰为96时达到清单而未达到指标；基期按不低于95记，来源为正文。",
            "The pass rate of food samples must exceed 96 in the indicators and be 96 or more in the list;"
                    + " the cell of 2015 is blank, the body says 95 or more. Exactly 96 meets the list and not the indicator;"
                    + " the base is at least 95, from the body.");

    static final Reading D016 = of(
            "D016",
            "专栏1第25行，附件1第81行，第一章（一）",
            "药品抽验合格率基期98.5、目标持续提高，清单为98以上，低于基期。指标须高于98.5且逐年不降，清单须不低于98；98.2达到清单而未达到指标。",
            "The pass rate of drugs is 98.5 in 2015 and to rise steadily, but 98 or more in the list, which"
                    + " is lower. The indicator must exceed 98.5 and never fall, the list be at least 98; 98.2 meets"
                    + " the list and not the indicator.");

    static final Reading D017 = of(
            "D017",
            "专栏1第23行，第九章（三）",
            "经常参加体育锻炼的比例，专栏1为40，正文为40%以上，读作不低于40。每周锻炼人数53%是另一指标，分别考核。",
            "Regular exercise is a bare 40 in the indicators and 40 % or more in the body; it is read as"
                    + " at least 40. The 53 % who exercise weekly are another measure, tested apart.");

    static final Reading D018 = of(
            "D018",
            "第一章（一），专栏1第3行",
            "高中阶段毛入学率2015年，正文为97%以上，专栏1为97。基期取97，并注明正文带“以上”。",
            "Gross enrolment in senior secondary education in 2015 is 97 % or more in the body and 97 in"
                    + " the indicators. The base is 97, with a note of the body's wording.");

    static final Reading D019 = of(
            "D019",
            "第一章（一），专栏1第4行",
            "失业率“十二五”控制在4%以内，2015年为4，目标为<4。目标是严格小于，恰为4未达到。",
            "Unemployment was kept within 4 % and stood at 4 in 2015; the target is below 4. It is strict:"
                    + " exactly 4 fails.");

    static final Reading D020 = of(
            "D020",
            "专栏10第1行",
            "执法装备配备率先印100%，后印95%，只有后者写明主语是镇（街道）派出机构。前者读作区级机构，后者读作派出机构；原文有歧义，严格读法可要求两者均为100%。",
            "Enforcement equipment is first 100 %, then 95 % for town offices; only the second names its"
                    + " subject. The first is read as the district authority, the second as town offices; a strict reader"
                    + " could ask 100 % of both.");

    static final Reading D021 = of(
            "D021",
            "第五章（二），附件1第22行、第23行",
            "住院费用支付比例，职工一处为达到、一处为稳定在75%以上，居民均为75%左右。职工不低于75；居民接近75，容许偏差由调用方给出。",
            "The share of hospital costs paid is 75 % or more for employees, in two wordings, and about 75"
                    + " % for residents. Employees: at least 75; residents: near 75, within a tolerance that the caller"
                    + " supplies.");

    static final Reading D022 = of(
            "D022",
            "第八章（三），附件1第66行、第94行，专栏1第18行",
            "农村危房改造有四种说法：2018年基本完成存量、贫困残疾人家庭2018年完成、不限时间的基本完成、应改尽改。分别考核，互不替代。",
            "Rural dangerous houses are promised four ways: the stock mostly by 2018, those of poor disabled"
                    + " families by 2018, mostly and undated, and all that are due. Each is tested apart.");

    static final Reading D023 = of(
            "D023",
            "专栏9第3行，附件1第75行",
            "电视发射台2018年全面数字化播出，电视节目2020年全部为数字信号，此前有5套模拟节目。两个目标，两个期限。",
            "Television stations turn digital by 2018, all programmes by 2020, with five analogue channels"
                    + " until then. They are two targets with two dates.");

    static final Reading D024 = of(
            "D024",
            "第三章（二），附件1第6行",
            "正文称中职全部免除学费，附件1不含公办表演专业和民办三年级。以附件1为准。",
            "The body waives tuition for all of secondary vocational education; Annex 1 leaves out performing"
                    + " arts at public schools and the third grade at private ones. Annex 1 decides.");

    static final Reading D025 = of(
            "D025",
            "第六章（二），附件1第46行",
            "家庭医生签约正文为2020年基本实现制度全覆盖，附件1没有比率。不作数值考核，“基本”的门槛由调用方给出。",
            "Family doctors are to cover nearly everyone by 2020 in the body; Annex 1 prints no rate. There"
                    + " is no numeric test unless the caller supplies a threshold.");

    static final Reading D026 = of(
            "D026",
            "第三章（二），第六章（三），第七章（四），第十二章（二）",
            "正文有几项承诺不在附件1：叶酸、宫颈癌和乳腺癌检查、结婚登记免费颁证、残疾人意外伤害保险、高等教育学生补助。作为正文承诺保存，不编序号。",
            "Some promises of the body have no row in Annex 1: folic acid, cervical and breast cancer checks,"
                    + " free marriage certificates, accident insurance of the disabled, aid to students in higher education."
                    + " They are kept as commitments of the body, without a number in the list.");

    static final Reading D027 = of(
            "D027",
            "第七章（四），附件1第59行",
            "殡葬惠民政策2018年全覆盖、公墓2020年基本覆盖，是面向全体的政策；附件1只服务困难群众。个案按附件1，覆盖目标另行考核。",
            "The funeral policy by 2018 and cemeteries by 2020 are for everyone; the row of Annex 1 is for"
                    + " people in difficulty. Cases follow Annex 1; coverage is tested apart.");

    static final Reading D028 = of(
            "D028",
            "第九章（一），专栏9第5行，附件1第79行",
            "文化服务圈15至20分钟，健身圈10分钟。文化读作路程不超过20分钟，健身不超过10分钟。",
            "The culture circle is 15 to 20 minutes, the fitness circle 10. Culture is read as at most 20"
                    + " minutes away, fitness as at most 10.");

    // The table of indicators.

    static final Reading D029 = of(
            "D029",
            "专栏1",
            "累计一栏没有数字，只有实现应改尽改和持续提高，其时2020年栏空白；本应累计的数字印在年份栏。位置照存，另注累计期：第5行2011至2015年和2016至2020年，"
                    + "第17行2013至2015年和2016至2020年，后一期为推定。",
            "The cumulative column holds no number, only two phrases, and then the column of 2020 is blank;"
                    + " figures that must be cumulative stand under years. Cells are kept where they are, with the years"
                    + " counted beside them: row 5, 2011-2015 and 2016-2020; row 17, 2013-2015 and 2016-2020, the later"
                    + " ones inferred.");

    static final Reading D030 = of(
            "D030",
            "第一章（一），专栏1第5行",
            "5.38由53845人舍去而来，含再就业，目标2.5只指城镇新增就业。两数不可比，不计算进度；目标为2016至2020年累计不低于2.5。",
            "The 5.38 is 53845 rounded down and includes re-employment; the target of 2.5 is new urban jobs"
                    + " only. The two are not compared and no progress is computed; the target is at least 2.5 over"
                    + " 2016-2020.");

    static final Reading D031 = of(
            "D031",
            "专栏1第8行，第一章（一）",
            "养老保险参保人数2015年8.0465，2020年7.6645，原文没有解释。目标是不低于7.6645，不由两数推断方向和进度。",
            "Pension insurance counts 8.0465 in 2015 and 7.6645 in 2020, without a reason. The target is"
                    + " a floor of 7.6645; no direction and no progress is inferred.");

    static final Reading D032 = of(
            "D032",
            "专栏1第11行",
            "孕产妇死亡率2015年为0，目标为3，没有符号。读作不高于3，由人数计算；活产不足33334例时，一例即超过3。",
            "Maternal mortality is 0 in 2015 and a bare 3 in 2020. It is read as at most 3 and computed from"
                    + " counts; with fewer than 33,334 live births one death exceeds it.");

    static final Reading D033 = of(
            "D033",
            "专栏1第15、18、23、24、25、28行",
            "第15、23、24、28行2015年空白，第18、25行2020年空白。空白是未知，不是0；只有第24行可由正文补充。",
            "The cell of 2015 is blank in rows 15, 23, 24 and 28, that of 2020 in rows 18 and 25. Blank is"
                    + " unknown, not 0; the body fills row 24 only.");

    static final Reading D034 = of(
            "D034",
            "专栏1第17行，第一章（一）",
            "专栏1以万套计，正文以户计。按一户一套换算，属推定。",
            "The indicator counts ten thousands of dwellings, the body households. One household is taken"
                    + " as one dwelling, which is an assumption.");

    static final Reading D035 = of(
            "D035",
            "专栏1第18行，第一章（一）",
            "单位是万户，格内写52户；正文108户是各类合计。基期取四类人员52户，108不作基期。",
            "The unit is ten thousand households, the cell says 52 households; the 108 of the body are of"
                    + " all kinds. The base is 52, not 108.");

    static final Reading D036 = of(
            "D036",
            "专栏1第1行至第3行",
            "毛入学率和巩固率可以超过100。这三项接受100以上的数值，合格率和覆盖率不接受。",
            "Gross rates and the retention rate can exceed 100. Values above 100 are accepted for these three,"
                    + " not for pass and coverage rates.");

    static final Reading D037 = of(
            "D037",
            "专栏1",
            "责任单位每组只印一次，文体组到末行换为区教体局。向下沿用，直到印出新单位或该领域结束。",
            "The responsible department is printed once a block; the culture and sport block changes at its"
                    + " last row. It carries downward until another is printed or the domain ends.");

    static final Reading D038 = of(
            "D038",
            "专栏1第11行至第13行",
            "单位为1/10万和‰；5岁以下指未满5岁，与“以下”含本数的一般读法不同。单位分别建立，年龄读作小于5。",
            "The units are per 100,000 and per thousand; under five does not include five, unlike the general"
                    + " reading of the word. They are units of their own, and the age is below 5.");

    static final Reading D039 = of(
            "D039",
            "第一章（一），专栏1第8行、第9行",
            "2013至2015年的前缀用于参保人数这样的时点数。读作2015年末的数。",
            "The years 2013 to 2015 are put before numbers of the insured, which are counted at one time."
                    + " They are read as the end of 2015.");

    // Comparing words.

    static final Reading D040 = of(
            "D040",
            "全文",
            "比较用语没有统一规定。以上、及以上、不低于、不少于、至少、年满、以内、不超过含本数；低于、未满、超过、突破、高于和符号>、<不含本数，依民事法律惯例。",
            "The document has no rule for its comparing words. After civil law those like 以上, 不低于, 至少, 年满,"
                    + " 以内 and 不超过 include the number; 低于, 未满, 超过, 突破, 高于, > and < do not.");

    static final Reading D041 = of(
            "D041",
            "附件1第27、28、30、31、33、37、38、80、81行",
            "只说达到某数，没有“以上”。读作不低于。",
            "A number is to be reached, without 以上. It is read as at least that number.");

    static final Reading D042 = of(
            "D042",
            "专栏1；附件1的裸数字同此",
            "目标数字没有符号。读作不低于；第11行孕产妇死亡率读作不高于。",
            "A figure stands without a sign. It is read as at least; maternal mortality in row 11 as at most.");

    static final Reading D043 = of(
            "D043",
            "附件1第36行",
            "覆盖100%以上的镇（街道）不可能实现。读作100%。",
            "More than 100 % of the towns cannot be covered. It is read as 100 %.");

    static final Reading D044 = of(
            "D044",
            "第五章（二），附件1第23行",
            "75%左右没有给出偏差。偏差由调用方给出，没有默认值；未给出时不能判断。",
            "How near about 75 % must be is not said. The caller supplies the tolerance, there is no default;"
                    + " without it there is no verdict.");

    static final Reading D045 = of(
            "D045",
            "附件1第39行至第41行",
            "逐步达到90%、90%、85%。规划期末到期，此前只报告未到期，不判未达到。",
            "The rates of 90, 90 and 85 % are to be reached step by step. They fall due at the end of the"
                    + " plan; before that they are not yet due, never failed.");

    static final Reading D046 = of(
            "D046",
            "专栏1第25行",
            "目标是持续提高，没有数字。按98.5起的序列考核：逐年不降且末年高于基期；只有一个数时仅与98.5比较。",
            "The target is steady rise, without a number. A series from 98.5 on must never fall and end higher;"
                    + " a single value is only compared with 98.5.");

    static final Reading D047 = of(
            "D047",
            "专栏1第18行，第七章（一），专栏8第1行，第十二章（一）",
            "应改尽改、应保尽保、应救尽救没有数字。已办数不少于应办数即达到，应办数由调用方给出，为零时也算达到。",
            "All that is due shall be done, without a number. What is done must be no less than what is due,"
                    + " which the caller supplies; if nothing is due it is met.");

    static final Reading D048 = of(
            "D048",
            "第六章（二），第七章（四），第八章（二）（三），附件1第66行",
            "基本实现、基本完成没有门槛。门槛由调用方给出，否则不能判断。",
            "Nearly all is promised, without a threshold. The caller supplies it; otherwise there is no verdict.");

    static final Reading D049 = of(
            "D049",
            "附件1第34行、第35行",
            "“均达到”指两个比率各自达到。分别考核，同时满足。",
            "Both rates are to be reached. Each is tested, and both must hold.");

    static final Reading D050 = of(
            "D050",
            "附件1第29行",
            "以镇（街道）为单位，指每个镇，不是全区平均。取各镇最低值。",
            "The rate is by town: each town, not the mean of the district. The lowest town is tested.");

    static final Reading D051 = of(
            "D051",
            "第二章（四），附件1",
            "清单标准在规划期末落实，有几项没有期限。没有期限的按2020年。",
            "The standards of the list are due by the end of the plan, and several have no date. Without"
                    + " a date they are due by 2020.");

    static final Reading D052 = of(
            "D052",
            "专栏10第1行",
            "“十三五”末没有写年份。读作2020年。",
            "The end of the thirteenth five-year plan is named without a year. It is 2020.");

    // Who is eligible.

    static final Reading D053 = of(
            "D053",
            "附件1第6行",
            "公办印一、二、三级，民办印一、二年级。“级”是“年级”之误：公办一至三年级，民办一至二年级，民办三年级不在内。",
            "Public schools print grades one to three with a word missing, private schools grades one and"
                    + " two. Public: grades 1 to 3; private: 1 and 2, the third is not covered.");

    static final Reading D054 = of(
            "D054",
            "附件1第6行",
            "表演专业除外只印在公办一行。只适用于公办。",
            "The exception of performing arts is printed for public schools only. It applies to them only.");

    static final Reading D055 = of(
            "D055",
            "附件1第4行",
            "10%以在校学生为基数，没有说明是哪些学生。基数读作一、二年级非涉农专业学生，并写明这一选择。",
            "The 10 % are of enrolled pupils, which is not explained. The base is read as pupils of grades"
                    + " 1 and 2 outside agriculture, and the choice is shown.");

    static final Reading D056 = of(
            "D056",
            "附件1第3行、第5行",
            "第3行以3至5岁在园幼儿为基数，对象没有年龄；第5行对象为3至5岁。两行审批机关写法不同。第3行不限对象年龄；“以上”含区级。",
            "Row 3 counts its quota over ages 3 to 5 but gives its children no age; row 5 serves ages 3 to"
                    + " 5. The approving bodies are worded differently. In row 3 children of any age are served; the"
                    + " district is included in both.");

    static final Reading D057 = of(
            "D057",
            "附件1第2行",
            "农村、城区指家庭还是学校，没有说明。读作家庭所在地。",
            "Whether town and country refer to the family or the school is not said. The family is meant.");

    static final Reading D058 = of(
            "D058",
            "附件1第8行",
            "建档立卡等，括号内又列三类。读作四类的封闭名单，不因“等”扩大。",
            "Registered poor families and others, with three groups in brackets. It is a closed list of four;"
                    + " the words “and others” add none.");

    static final Reading D059 = of(
            "D059",
            "附件1第8行",
            "符合条件的民办学生，条件指学校还是学生不明，也未列出。读作属于四类之一，并经主管部门认定符合民办的条件。",
            "Pupils of private schools must meet conditions, of the school or of the pupil, that are not"
                    + " listed. They must be in one of the four groups and be found to meet the conditions.");

    static final Reading D060 = of(
            "D060",
            "附件1第9行、第10行",
            "劳动年龄没有定义；15至64岁只是统计口径，低于法定就业年龄16岁。年龄界限由主管部门给出，没有默认值。",
            "Working age is not defined; 15 to 64 is for statistics and below the legal age of 16. The ages"
                    + " are supplied, without a default.");

    static final Reading D061 = of(
            "D061",
            "附件1第12行",
            "离校一年内含满一年当日；留用补贴提高10个百分点，原比例没有印出。原比例由主管部门给出；付款方照第12行所印。",
            "Within a year of leaving includes the anniversary; the subsidy rises by 10 percentage points"
                    + " over a rate that is not printed. That rate is supplied; the payers are as printed.");

    static final Reading D062 = of(
            "D062",
            "附件1第21行",
            "居民养老没有年龄上限，也没有领取年龄，在校学生除外。只判断能否参保；领取年龄由主管部门给出。",
            "Residents' pension insurance has no upper age and no pensionable age; students are left out."
                    + " Only membership is decided; the age of drawing it is supplied.");

    static final Reading D063 = of(
            "D063",
            "附件1第20、22、23行",
            "灵活就业人员列在职工制度中，居民是应参加职工医保者以外的所有人。以是否应参加职工医保这一事实二者取一。",
            "People in flexible work are listed in the schemes of employees; residents are all who need not"
                    + " join these. One fact, whether employee insurance is required, decides between the two.");

    static final Reading D064 = of(
            "D064",
            "附件1第33行、第38行",
            "一处为65岁及以上，一处为65岁以上。均读作年满65岁。",
            "One row says 65 and over, one over 65. Both mean 65 or older.");

    static final Reading D065 = of(
            "D065",
            "附件1第29、31、38行",
            "0至6岁、0至3岁没有说明按周岁还是月龄。读作未满7周岁、未满4周岁；中医药一项另有0至36个月的读法。",
            "Ages 0 to 6 and 0 to 3 may be years or months. They are completed years: below 7 and below 4;"
                    + " for Chinese medicine 0 to 36 months is another reading.");

    static final Reading D066 = of(
            "D066",
            "附件1第43行",
            "夫妇双方或至少一方，双方是多余的；孕周印作15-20+6周。读作至少一方，孕105天至146天，含两端。",
            "Both spouses or at least one, where both is redundant; weeks 15 to 20+6. It is read as at least"
                    + " one, and 105 to 146 days, both ends included.");

    static final Reading D067 = of(
            "D067",
            "附件1第43行，第六章（三）",
            "附件1只写筛查内容，没有写免费；正文写免费。读作免费。",
            "Annex 1 describes the test without saying that it is free; the body says so. It is free.");

    static final Reading D068 = of(
            "D068",
            "附件1第41行，第六章（三）",
            "附件1限农村夫妇，正文不限。以附件1为准。",
            "Annex 1 serves rural couples, the body all. Annex 1 decides.");

    static final Reading D069 = of(
            "D069",
            "附件1第48行、第49行",
            "只生育一个子女或两个女孩，读作恰有一个子女，或恰有两个且都是女孩。并发症三级以上没有说明方向，读作三级或更重。",
            "One child or two girls: exactly one child, or exactly two who are both girls. Complications"
                    + " of grade 3 and above, the direction not said, are grade 3 or more severe.");

    static final Reading D070 = of(
            "D070",
            "附件1第50行",
            "城镇其他居民没有定义，是剩余类别。由主管部门认定。",
            "Other urban residents are a residual class without a definition. The authority determines it.");

    static final Reading D071 = of(
            "D071",
            "附件1第52行",
            "“或者”之后的部分管到哪里不明。读作无劳动能力、无生活来源，并且无法定义务人或义务人无能力。",
            "How far the word “or” reaches is unclear. It is read as: no capacity to work, no income, and"
                    + " either no legal supporter or none who is able.");

    static final Reading D072 = of(
            "D072",
            "附件1第53行",
            "低收入家庭为逐步纳入，因病致贫为积极探索，不一定已实施；75%只印给重点对象。其他对象是否已纳入由主管部门给出，不套用75%。",
            "Low-income families are to come in step by step and those poor through illness are explored,"
                    + " so neither is surely in force; 75 % is for the main groups. Whether the others are in is supplied,"
                    + " and 75 % is not theirs.");

    static final Reading D073 = of(
            "D073",
            "附件1第54行",
            "家庭与个人分列，支出骤增一项只限低保家庭，其他特殊困难没有限定。读作两个分支，特殊困难由主管部门认定。",
            "Families and persons are listed apart, sudden expense is for families on minimum allowance only,"
                    + " and other difficulties are open. They are two branches; other difficulties are determined by"
                    + " the authority.");

    static final Reading D074 = of(
            "D074",
            "附件1第59行",
            "对象是困难群众，标准又包括优抚对象。节地生态安葬对两者都适用。",
            "The target group is people in difficulty, the standard adds entitled veterans and families."
                    + " Ecological burial is for both.");

    static final Reading D075 = of(
            "D075",
            "附件1第62行",
            "无赡养人且享受定期抚恤管到哪些人、进入老年的年龄，均不明。读作约束整个第二组；老年年龄由主管部门给出。",
            "Which people must lack supporters and receive regular relief, and at what age one is old, is"
                    + " unclear. The conditions bind the whole second group; the age is supplied.");

    static final Reading D076 = of(
            "D076",
            "附件1第52、58、63行",
            "失去父母与查找不到生父母之间没有连词；18岁与16岁不同。读作二者之一；孤儿与特困在16岁以下重叠，两项都报告。",
            "Lost parents and untraceable parents stand without a conjunction; ages are 18 here and 16 elsewhere."
                    + " Either is enough; below 16 an orphan may also be in extreme hardship, and both are reported.");

    static final Reading D077 = of(
            "D077",
            "附件1第57行",
            "儿童没有年龄。年龄界限由主管部门给出，通常为未满18岁。",
            "Children have no age. The age is supplied; it is usually below 18.");

    static final Reading D078 = of(
            "D078",
            "附件1第64行、第66行",
            "“等贫困农户”没有穷尽，低收入和中等偏下收入没有标准。由主管部门认定。",
            "Poor rural families are listed without an end, low and lower-middle incomes without a threshold."
                    + " The authority determines both.");

    static final Reading D079 = of(
            "D079",
            "附件1第73、97、98行",
            "标准所述人群与对象栏不同，或宽或窄；300名和150人没有期间。对象栏定基础，标准定分支；期间由主管部门给出。",
            "The standard speaks of other groups than the target column, wider or narrower; 300 and 150 people"
                    + " have no period. The target column is the base, the standard gives branches; the period is supplied.");

    static final Reading D080 = of(
            "D080",
            "附件1第91行，第十二章（一）",
            "附件1限低保家庭和一、二级；正文努力扩大到低收入和非重度智力、精神残疾人。现行以附件1为准，正文是意向。",
            "Annex 1 serves families on minimum allowance and grades 1 and 2; the body strives for low incomes"
                    + " and for intellectual and mental disability that is not severe. Annex 1 is in force, the body"
                    + " an intention.");

    static final Reading D081 = of(
            "D081",
            "附件1第92行，第十二章（一）",
            "附件1对无法单独立户者没有写生活困难，正文写了。读作须生活困难并经本人申请；“可”表示裁量。",
            "For those who cannot form a household of their own Annex 1 asks no hardship, the body does."
                    + " Hardship and an application are needed; the word “may” leaves discretion.");

    static final Reading D082 = of(
            "D082",
            "附件1第93行，第十二章（二）",
            "贫困和重度残疾人，是二者兼具还是其一不明。读作其一即可。",
            "Poor and severely disabled people may mean both together or either. Either is enough.");

    static final Reading D083 = of(
            "D083",
            "附件1第37行",
            "对象是确诊患者，标准还包括筛查。管理限确诊患者，筛查面向所有人。",
            "The target group is confirmed patients, the standard also screens. Management is for patients,"
                    + " screening for all.");

    static final Reading D084 = of(
            "D084",
            "附件1",
            "许多项目对同一人重叠，原文没有叠加规则。符合的项目全部报告，只在原文写明时排除，如第20与21行、第22与23行、第48与50行。",
            "Many services overlap for one person, without a rule for holding both. All that apply are reported;"
                    + " they exclude each other only where the text says so, as rows 20 and 21, 22 and 23, 48 and 50.");

    // Amounts and formulas.

    static final Reading D085 = of(
            "D085",
            "附件1第3行、第7行",
            "平均标准和平均资助面约束的是全体，不是个人。个人按所定档次；档次对称，第1档与第3档人数相等时平均数成立，10%的取整由调用方给出。",
            "The mean grant and the mean coverage bind the whole, not a person. A person receives the tier"
                    + " assigned; tiers are symmetric, so the mean holds if tiers 1 and 3 are equally many; how 10 %"
                    + " is rounded is supplied.");

    static final Reading D086 = of(
            "D086",
            "附件1第21行",
            "100元是基础养老金的最低标准，实际标准没有印出。读作不低于100元。",
            "100 yuan is the minimum of the basic pension, not the actual one. It is at least 100.");

    static final Reading D087 = of(
            "D087",
            "附件1第22行",
            "7%以单位工资总额为基数，2%以本人缴费工资为基数。两个基数分开。",
            "7 % is of the total wages of the employer, 2 % of the wage on which the employee contributes."
                    + " They are two bases.");

    static final Reading D088 = of(
            "D088",
            "附件1第51行，第七章（一），第一章（一）",
            "25%、30%依“分别”对应城市和农村，1.5:1是城市比农村；印出的标准一为按月、一为按年。先化为同一期间再比较。",
            "25 and 30 % are for town and country in that order, and 1.5:1 is town to country; the printed"
                    + " standards are monthly and yearly. They are brought to one period before they are compared.");

    static final Reading D089 = of(
            "D089",
            "附件1第51行",
            "前称生活消费支出，后称消费支出。读作同一指标。",
            "Living expenditure is first named in full, then in short. It is one measure.");

    static final Reading D090 = of(
            "D090",
            "附件1第53行",
            "不低于75%是比例的下限，另受没有印出的年度限额约束。比例可以更高，限额由主管部门给出。",
            "At least 75 % is a floor of the rate, within a yearly limit that is not printed. The rate may"
                    + " be higher; the limit is supplied.");

    static final Reading D091 = of(
            "D091",
            "附件1第23行",
            "最高支付限额为可支配收入的8倍以上，没有说明哪一年的收入。年度由调用方给出。",
            "The ceiling is 8 times disposable income or more, the year of the income not said. The caller"
                    + " supplies the year.");

    static final Reading D092 = of(
            "D092",
            "附件1第24行",
            "生育津贴按月平均工资计发，月数或天数没有印出。月数或天数由调用方给出。",
            "The maternity allowance follows the mean monthly wage, for months or days that are not printed."
                    + " They are supplied.");

    static final Reading D093 = of(
            "D093",
            "附件1第63行",
            "孤儿养育有三个下限：省定标准、当地平均生活水平、机构高于散居，均没有数字。数字由主管部门给出。",
            "Care of orphans has three floors, the provincial standard, local living standards, and institutions"
                    + " above families, none with a number. The numbers are supplied.");

    static final Reading D094 = of(
            "D094",
            "附件1第97行",
            "每生每年6000元拨给学校作公用经费，不发给学生。",
            "6000 yuan a pupil and year go to the school for its running costs, not to the pupil.");

    static final Reading D095 = of(
            "D095",
            "第一章（一）",
            "印出的低保标准是2015年的，此后没有数字。作为基期保存，不作为现行标准。",
            "The minimum allowances printed are those of 2015; later ones are not. They are kept as base"
                    + " figures, not as standards in force.");

    static final Reading D096 = of(
            "D096",
            "附件1第1行至第8行、第48行、第49行",
            "十格写按比例分担或负担，没有印出比例。比例由调用方给出，合计为一。",
            "Ten cells share the cost in proportion, without the shares. The caller supplies shares that"
                    + " sum to one.");

    static final Reading D097 = of(
            "D097",
            "第十二章（一），第十三章（四）",
            "两处列出提高低保补助的人群，并不相同，也没有金额。人群取并集，金额由主管部门给出。",
            "Two places list those whose minimum allowance is raised, not alike and without a sum. The groups"
                    + " are united; the sum is supplied.");

    static final Reading D098 = of(
            "D098",
            "附件1第77行、第80行",
            "人均藏书和每千人份数的人口口径没有说明。人口由调用方给出，份数向上取整。",
            "Whether books per head and samples per thousand count residents or registered people is not"
                    + " said. The caller supplies the population; samples are rounded up.");

    static final Reading D099 = of(
            "D099",
            "附件1第76行",
            "国产新片三分之一，按片目还是按场次不明；一村一月一场是各村平均。读作按场次，总场次不少于村数乘12。",
            "New domestic films are a third, of titles or of screenings; one film a village and month is"
                    + " a mean. Screenings are counted, and in a year there are at least 12 times as many as villages.");

    static final Reading D100 = of(
            "D100",
            "附件1第70行",
            "“图书馆”重复出现，“每项每年分别”没有明确主语。读作图书馆讲座30次，博物馆、美术馆、文化馆每类活动各12次。",
            "The library is named twice, and “each a year” has no clear subject. Libraries: 30 lectures;"
                    + " museums, galleries and culture centres: 12 of each kind of activity.");

    // Slips of the pen.

    static final Reading D101 = of(
            "D101",
            "附件1第6行",
            "“一、二、三级”应为“一、二、三年级”。引文照印，读作年级。",
            "A word for year is missing after grades one to three. The quotation stays as printed; grades"
                    + " are meant.");

    static final Reading D102 = of(
            "D102",
            "附件1第13行",
            "“联运”应为“联动”。引文照印，读作联动。",
            "Joint transport is printed for joint action, which is meant. The quotation stays as printed.");

    static final Reading D103 = of(
            "D103",
            "附件1第23行",
            "“最高支持限额”应为“最高支付限额”。引文照印，读作支付限额。",
            "A limit of support is printed for a limit of payment. The quotation stays as printed; payment"
                    + " is meant.");

    static final Reading D104 = of(
            "D104",
            "附件1第54行",
            "“突出重大疾病”应为“突发重大疾病”。引文照印，读作突发。",
            "Outstanding illness is printed for sudden illness, which is meant. The quotation stays.");

    static final Reading D105 = of(
            "D105",
            "第五章（一）",
            "“遗嘱抚恤”应为“遗属抚恤”。引文照印，读作遗属。",
            "Testament is printed for surviving family. The quotation stays as printed; the family is meant.");

    static final Reading D106 = of(
            "D106",
            "第五章（一）",
            "“个人帐户”与“个人账户”并用。读作同一词。",
            "The word for account is written in two ways. They are one word.");

    static final Reading D107 = of("D107", "第五章（二）", "“的的”多一字。读作“的”。", "A particle is doubled. It is read once.");

    static final Reading D108 = of(
            "D108",
            "第一章（一）",
            "“先进区”之后有引号而前面没有。照印保存，不影响含义。",
            "A quotation mark closes that was never opened. It stays as printed and changes nothing.");

    static final Reading D109 = of(
            "D109",
            "附件1第43行",
            "“综合症”与“综合征”并用。读作综合征。",
            "The word for syndrome is written in two ways. They are one word.");

    static final Reading D110 = of(
            "D110",
            "附件1第77行，专栏9第4行",
            "“集贸区场”应为“集贸市场”，专栏9写法正确。引文照印，读作集贸市场。",
            "A market is printed with a wrong character; box 9 has it right. The quotation stays as printed;"
                    + " markets are meant.");

    static final Reading D111 = of(
            "D111",
            "第六章（三）",
            "“城镇（街道）”应为“镇（街道）”。引文照印，读作镇（街道）。",
            "Urban towns are printed for towns. The quotation stays as printed; towns and subdistricts are"
                    + " meant.");

    static final Reading D112 = of(
            "D112",
            "附件1第43行",
            "支出责任一格末尾没有句号。不影响含义。",
            "The expenditure cell ends without a full stop. Nothing changes.");

    static final Reading D113 =
            of("D113", "附件1第75行", "标准一格末尾没有句号。不影响含义。", "The standard ends without a full stop. Nothing changes.");

    static final Reading D114 =
            of("D114", "附件1第79行", "引号之后用了西文逗号。不影响含义。", "A Western comma follows the quotation mark. Nothing changes.");

    static final Reading D115 = of(
            "D115",
            "专栏9第3行，附件1第33、48、80行",
            "数字与单位之间有空格，如2018 年、65 岁、24 大类。比对时去掉空格。",
            "There are spaces between some numbers and their units. They are ignored in comparison.");

    static final Reading D116 = of(
            "D116",
            "附件1第3行、第5行",
            "3－5用全角横线，3-5用半角。读作同一写法。",
            "Ages 3 to 5 are printed with two kinds of dash. They are one.");

    static final Reading D117 = of(
            "D117",
            "专栏3第10行，第三章（二）",
            "2014－2020用全角横线，另一处用半角。读作同一写法。",
            "The years 2014 to 2020 are printed with two kinds of dash. They are one.");

    static final Reading D118 = of(
            "D118",
            "第一章（一），专栏2第2行，专栏8第2行，附件1第2、13、15、77行",
            "若干处似将“市”改为“区”，如城区低保、大中城区、集贸区场，但并不一致。城区读作城镇；这是推断，原文没有说明。",
            "In places the word for city seems replaced by that for district, though not throughout. Urban"
                    + " district is read as urban; this is inferred, not said.");

    // Departments and expenditure.

    static final Reading D119 = of(
            "D119",
            "附件1第65行、第66行",
            "两行牵头单位似乎互换：扶贫、民政、残联印在城镇棚户区，却是农村四类对象的主管。照印保存，并注明可能互换。",
            "The leads of the two rows look swapped: those of the four rural groups stand beside urban shantytowns."
                    + " They stay as printed, with this note.");

    static final Reading D120 = of(
            "D120",
            "专栏1第17行、第18行，附件1第64行，附件2第7行",
            "住房的责任单位三处不同：住建局，房管局，房管局和住建局。各按其处记录。",
            "Three places name three sets of departments for housing. Each is recorded where it stands.");

    static final Reading D121 = of(
            "D121",
            "附件2第9行，附件1第83、84、86行",
            "附件2的公共安全牵头单位没有交警大队、消防大队和交通运输局。不是矛盾，其余部门按职责分工。",
            "Annex 2 leaves the traffic police, the fire brigade and the transport bureau out of the leads"
                    + " for safety. It is no conflict; other departments take part by duty.");

    static final Reading D122 = of(
            "D122",
            "附件2",
            "有的写牵头，有的写分别牵头。前者共同牵头，后者各管本领域；按印刷用语记录。",
            "Some tasks are led, some led separately. The first are led together, the second each in its"
                    + " own field; the phrase is recorded.");

    static final Reading D123 = of(
            "D123",
            "附件1第12行",
            "见习补助由见习单位和市政府分担，区级没有列入，而牵头的是区级部门。照印保存。",
            "Internship allowances are shared by the unit and the city; the district is not named though"
                    + " its bureaus lead. It stays as printed.");

    static final Reading D124 = of(
            "D124",
            "附件1",
            "支出责任共有29种写法，如负责、共同负责、分级负担、按比例分担，没有份额。按分担方式归类，份额由调用方给出。",
            "Expenditure is worded in 29 ways, without shares. They are sorted by how the parties share;"
                    + " shares are supplied.");

    // Structure.

    static final Reading D125 = of(
            "D125",
            "专栏1，第六章（二），第八章（一），专栏10第2行",
            "指标没有定义分子、分母和人口口径，区域内就诊率、入住率、建有率也一样。由调用方给出比率，或给出数目并写明口径。",
            "No indicator defines its numerator, denominator or population, nor do the rates of treatment"
                    + " within the area, occupancy and hydrants. The caller gives the rate, or counts with the base"
                    + " named.");

    static final Reading D126 = of(
            "D126",
            "专栏12第2行",
            "区的规划用了“县域”。读作区域，名称照印。",
            "A plan of a district speaks of a county. The district is meant; the name stays as printed.");

    static final Reading D127 = of(
            "D127",
            "专栏5，第五章",
            "专栏5题为基本社会保障，章题为基本社会保险，且排在（四）之前。按编号对应。",
            "Box 5 is titled social security in the chapter on social insurance and stands before its section"
                    + " 4. It is matched by number.");

    static final Reading D128 = of(
            "D128",
            "专栏8，附件2第7行",
            "专栏8列的是政策，不是工程，附件2也写政策。类别记为政策。",
            "Box 8 lists policies, not projects, and Annex 2 says so too. Its kind is policies.");

    static final Reading D129 = of(
            "D129",
            "专栏1第25行，附件1第54行",
            "单元格内有换行：持续提高分两行，临时救助对象分两段。连起来读。",
            "Two cells contain line breaks: a phrase in two lines and a target group in two paragraphs. They"
                    + " are joined.");

    static final Reading D130 = of(
            "D130",
            "通知，附件2之后",
            "7月19日签署，7月20日印发，规划期2016至2020年已过半，2018年的期限当年到期。日期分别记录。",
            "The plan was signed on 19 July 2018 and printed on the 20th, halfway through 2016 to 2020; its"
                    + " deadlines of 2018 fall in that year. The dates are kept apart.");

    private Readings() {}

    /**
     * Returns every reading.
     *
     * @return the readings, by id
     */
    public static List<Reading> all() {
        return List.copyOf(REGISTER.values());
    }

    /**
     * Looks a reading up by its id.
     *
     * @param id the id, such as {@code D053}
     * @return the reading; empty if there is none
     */
    public static Optional<Reading> find(String id) {
        return Optional.ofNullable(REGISTER.get(id));
    }

    private static Reading of(String id, String where, String chinese, String english) {
        Reading reading = new Reading(id, where, Text.of(chinese, english));
        REGISTER.put(id, reading);
        return reading;
    }
}
