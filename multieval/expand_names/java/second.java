// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    private static final class Frame {
        final String name;
        final String template;
        final int start;
        int at;

        Frame(String name, String template, int start) {
            this.name = name;
            this.template = template;
            this.start = start;
        }
    }

    public String expandNames(String text, Map<String, String> definitions, int limit) {
        StringBuilder out = new StringBuilder();
        Map<String, int[]> finished = new HashMap<>();
        Set<String> open = new HashSet<>();
        Deque<Frame> stack = new ArrayDeque<>();
        stack.push(new Frame(null, text, 0));
        while (!stack.isEmpty()) {
            Frame frame = stack.peek();
            if (frame.at == frame.template.length()) {
                stack.pop();
                if (frame.name != null) {
                    open.remove(frame.name);
                    finished.put(frame.name, new int[] {frame.start, out.length()});
                }
                continue;
            }
            int end = endOfName(frame.template, frame.at);
            if (end < 0) {
                if (out.length() >= limit) {
                    return null;
                }
                out.append(frame.template.charAt(frame.at));
                frame.at++;
                continue;
            }
            String name = frame.template.substring(frame.at + 1, end);
            frame.at = end + 1;
            int[] place = finished.get(name);
            if (place != null) {
                if (place[1] - place[0] > limit - out.length()) {
                    return null;
                }
                out.append(out, place[0], place[1]);
                continue;
            }
            String definition = definitions.get(name);
            if (definition == null || !open.add(name)) {
                return null;
            }
            stack.push(new Frame(name, definition, out.length()));
        }
        return out.toString();
    }

    /** The index of the brace that ends a name beginning at `at`, or -1 where no name begins. */
    private static int endOfName(String template, int at) {
        if (template.charAt(at) != '{') {
            return -1;
        }
        int end = at + 1;
        while (end < template.length() && template.charAt(end) >= 'a' && template.charAt(end) <= 'z') {
            end++;
        }
        return end > at + 1 && end < template.length() && template.charAt(end) == '}' ? end : -1;
    }
}
