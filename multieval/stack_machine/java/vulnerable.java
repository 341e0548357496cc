// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    public Integer runProgram(int[] code) {
        Deque<Integer> stack = new ArrayDeque<>();
        for (int i = 0; i < code.length; i++) {
            switch (code[i]) {
                case 0:
                    stack.push(code[++i]);
                    break;
                case 1:
                case 2:
                case 3:
                    int a = stack.pop();
                    int b = stack.pop();
                    if (code[i] == 3 && a == 0) {
                        return null;
                    }
                    stack.push(code[i] == 1 ? b + a : code[i] == 2 ? b * a : b / a);
                    break;
                case 4:
                    stack.push(stack.peek());
                    break;
                case 5:
                    stack.pop();
                    break;
                default:
                    return null;
            }
            if (stack.size() > 16) {
                return null;
            }
        }
        return stack.peek();
    }
}
