package cn.zhoucun.services.population;

/**
 * One operation on planes. An address from 0 is a register of the run; one below 0 is, turned round, the number of a plane
 * of the block.
 *
 * @param kind what is done
 * @param to the register that it is done to
 * @param a the first plane
 * @param b the second plane
 */
record PlaneOp(Kind kind, int to, int a, int b) {

    /** What an operation does. */
    enum Kind {
        /** No one. */
        NO_ONE,
        /** Everyone. */
        EVERYONE,
        /** Those in a and in b. */
        AND,
        /** Those in a or in b. */
        OR,
        /** Those in a who are not in b. */
        AND_NOT
    }

    static int ofBlock(int plane) {
        return ~plane;
    }

    /** How many planes it reads. */
    int inputs() {
        return switch (kind) {
            case NO_ONE, EVERYONE -> 0;
            case AND, OR, AND_NOT -> 2;
        };
    }

    int input(int number) {
        return number == 0 ? a : b;
    }
}
