// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int ROOM = 16;

    public Integer runProgram(int[] code) {
        long[] stack = new long[ROOM];
        int height = 0;
        int at = 0;
        while (at < code.length) {
            int instruction = code[at++];
            long made;
            switch (instruction) {
                case 0:
                    if (at == code.length) {
                        return null;
                    }
                    made = code[at++];
                    break;
                case 1:
                case 2:
                case 3:
                    if (height < 2) {
                        return null;
                    }
                    long a = stack[--height];
                    long b = stack[--height];
                    if (instruction == 1) {
                        made = b + a;
                    } else if (instruction == 2) {
                        made = b * a;
                    } else if (a != 0) {
                        made = b / a;
                    } else {
                        return null;
                    }
                    break;
                case 4:
                    if (height == 0) {
                        return null;
                    }
                    made = stack[height - 1];
                    break;
                case 5:
                    if (height == 0) {
                        return null;
                    }
                    height--;
                    continue;
                default:
                    return null;
            }
            if (height == ROOM || made < Integer.MIN_VALUE || made > Integer.MAX_VALUE) {
                return null;
            }
            stack[height++] = made;
        }
        return height == 0 ? null : (Integer) (int) stack[height - 1];
    }
}
