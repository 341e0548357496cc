// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public Integer runProgram(int[] code) {
        int[] stack = new int[16];
        int depth = 0;
        int at = 0;
        while (at < code.length) {
            int instruction = code[at++];
            long value;
            if (instruction == 0 && at < code.length) {
                value = code[at++];
            } else if (instruction >= 1 && instruction <= 3 && depth >= 2) {
                long a = stack[--depth];
                long b = stack[--depth];
                if (instruction == 3 && a == 0) {
                    return null;
                }
                value = instruction == 1 ? b + a : instruction == 2 ? b * a : b / a;
            } else if (instruction == 4 && depth >= 1) {
                value = stack[depth - 1];
            } else if (instruction == 5 && depth >= 1) {
                depth--;
                continue;
            } else {
                return null;
            }
            if (depth == stack.length || value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
                return null;
            }
            stack[depth++] = (int) value;
        }
        return depth == 0 ? null : stack[depth - 1];
    }
}
