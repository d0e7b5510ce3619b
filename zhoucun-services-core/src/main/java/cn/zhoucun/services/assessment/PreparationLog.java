package cn.zhoucun.services.assessment;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs at debug level that plans are prepared again. It sees no case, so it can log none. A first preparation is not
 * logged: a JVM without logging would spend more time on looking for a provider than on the preparation.
 */
final class PreparationLog {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationLog.class);

    private PreparationLog() {}

    static void dateChanges(String catalog, LocalDate before, LocalDate after) {
        LOG.debug("Preparing {} for {} in the place of {}", catalog, after, before);
    }
}
