// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

class Solution {
    private static final int ROOM = 16;

    public Integer runProgram(int[] code) {
        try {
            return execute(IntStream.of(code).iterator());
        } catch (NoSuchElementException | ArithmeticException | IllegalStateException e) {
            return null;
        }
    }

    private int execute(PrimitiveIterator.OfInt code) {
        Deque<Integer> stack = new ArrayDeque<>();
        while (code.hasNext()) {
            int instruction = code.nextInt();
            switch (instruction) {
                case 0 -> stack.push(code.nextInt());
                case 1, 2, 3 -> {
                    int a = stack.pop();
                    int b = stack.pop();
                    stack.push(combine(instruction, b, a));
                }
                case 4 -> stack.push(stack.getFirst());
                case 5 -> stack.pop();
                default -> throw new IllegalStateException("no instruction: " + instruction);
            }
            if (stack.size() > ROOM) {
                throw new IllegalStateException("the stack is full");
            }
        }
        return stack.getFirst();
    }

    private int combine(int instruction, int b, int a) {
        return switch (instruction) {
            case 1 -> Math.addExact(b, a);
            case 2 -> Math.multiplyExact(b, a);
            default -> b / a;
        };
    }
}
