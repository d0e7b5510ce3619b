package cn.zhoucun.examples.spark;

import cn.zhoucun.services.population.RowMapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/** The answers for the people of a partition, block by block, so that memory does not grow with the partition. */
final class Answers implements Iterator<Row> {

    /** A whole block of the evaluator. */
    static final int PEOPLE_OF_A_BLOCK = 16_384;

    private final Iterator<Row> people;
    private final PreparedRules rules;
    private final RowMapping<Row> mapping;

    private List<Row> block = List.of();
    private Block decided;
    private int next;
    private Iterator<Row> ofPerson = Collections.emptyIterator();

    Answers(Iterator<Row> people, PreparedRules rules, RowMapping<Row> mapping) {
        this.people = people;
        this.rules = rules;
        this.mapping = mapping;
    }

    @Override
    public boolean hasNext() {
        return ofPerson.hasNext() || next < block.size() || people.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more people in the partition.");
        }
        if (!ofPerson.hasNext()) {
            if (next == block.size()) {
                readBlock();
            }
            ofPerson = answers(next++).iterator();
        }
        return ofPerson.next();
    }

    private void readBlock() {
        block = new ArrayList<>(PEOPLE_OF_A_BLOCK);
        while (people.hasNext() && block.size() < PEOPLE_OF_A_BLOCK) {
            block.add(people.next());
        }
        decided = new Block(rules, mapping, block);
        next = 0;
    }

    private List<Row> answers(int row) {
        Object person = block.get(row).getAs(FactColumns.PERSON);
        return person == null
                ? List.of(Answer.faultRow(null, "The person (null) must be given."))
                : decided.answers(row, person.toString());
    }
}
