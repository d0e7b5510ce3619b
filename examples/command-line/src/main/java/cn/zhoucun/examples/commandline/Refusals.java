package cn.zhoucun.examples.commandline;

import cn.zhoucun.services.fact.InvalidInputException;
import cn.zhoucun.services.json.JsonInputException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what was refused and how to mend it; only what no one foresaw shows where it happened. */
final class Refusals implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception refusal, CommandLine line, ParseResult parsed) throws Exception {
        if (refusal instanceof JsonInputException || refusal instanceof InvalidInputException) {
            line.getErr().println(refusal.getMessage());
            return ServicesProgram.REFUSED;
        }
        if (refusal instanceof IOException) {
            line.getErr().println("The input or output failed: " + refusal.getMessage());
            return ServicesProgram.REFUSED;
        }
        throw refusal;
    }
}
