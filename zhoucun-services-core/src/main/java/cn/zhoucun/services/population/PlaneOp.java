package cn.zhoucun.services.population;

/**
 * One operation on planes. An address from 0 is a register of the run; one below 0 is, turned round, the number of a plane
 * of the block.
 *
 * @param kind what is done
 * @param to the register that it is done to
 * @param a the address of the first plane
 * @param b the address of the second plane
 */
record PlaneOp(Kind kind, int to, int a, int b) {

    /** The register of a plane of everyone, which no operation writes to. */
    static final int EVERYONE = 0;

    /** The register of a plane of no one, which no operation writes to. */
    static final int NO_ONE = 1;

    /** The first register that operations write to. */
    static final int FIRST = 2;

    /** What an operation does. */
    enum Kind {
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
}
