package cn.zhoucun.examples.commandline;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes. Data goes in and out as bytes of UTF-8, whatever the platform prefers; what is said to
 * people goes to a writer of its own.
 *
 * @param in standard input
 * @param out standard output
 * @param err what is said to people
 */
record Streams(InputStream in, PrintStream out, PrintWriter err) {}
