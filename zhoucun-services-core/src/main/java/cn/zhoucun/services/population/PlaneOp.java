package cn.zhoucun.services.population;

/**
 * One operation on planes. An address from 0 is a register of the run; one below 0 is, turned round, the number of a plane
 * of the block.
 *
 * @param kind what is done
 * @param to the register that it is done to
 * @param a the first plane
 * @param b the second plane
 * @param c the third plane, of the kinds that have three
 */
record PlaneOp(Kind kind, int to, int a, int b, int c) {

    /** What an operation does. */
    enum Kind {
        /** No one. */
        NO_ONE,
        /** Everyone. */
        EVERYONE,
        /** Those in a and in b. */
        AND,
        /** Those in a, in b and in c. */
        AND_AND,
        /** Those in a or in b. */
        OR,
        /** Those in a, in b or in c. */
        OR_OR,
        /** Those in a who are not in b. */
        AND_NOT,
        /** Those in c, or in both a and b. */
        OR_AND
    }

    static int ofBlock(int plane) {
        return ~plane;
    }

    /** Where a plane begins in its array. */
    static int offset(int address) {
        return (address < 0 ? ~address : address) * Planes.WORDS;
    }

    /** How many planes it reads. */
    int inputs() {
        return switch (kind) {
            case NO_ONE, EVERYONE -> 0;
            case AND, OR, AND_NOT -> 2;
            case AND_AND, OR_OR, OR_AND -> 3;
        };
    }

    int input(int number) {
        return number == 0 ? a : number == 1 ? b : c;
    }
}
