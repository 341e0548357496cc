// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static List<String> words(String line) {
        List<String> found = new ArrayList<>();
        StringBuilder word = null;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int next = i + 1 < line.length() ? line.charAt(i + 1) : -1;
            if (quote == '\'' || quote == '"' && "\"\\$`".indexOf(c) < 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (quote == '"') {
                if (c == '"') {
                    quote = 0;
                } else if (c != '\\' || next < 0) {
                    return null;
                } else if ("$`\"\\\n".indexOf(next) < 0) {
                    word.append(c);
                } else {
                    i++;
                    if (next != '\n') {
                        word.append((char) next);
                    }
                }
            } else if (c == ' ' || c == '\t') {
                if (word != null) {
                    found.add(word.toString());
                }
                word = null;
            } else if (c == '\\') {
                if (next < 0) {
                    return null;
                }
                i++;
                if (next != '\n') {
                    word = word == null ? new StringBuilder() : word;
                    word.append((char) next);
                }
            } else if ("\n|&;<>()$`*?[".indexOf(c) >= 0 || word == null && (c == '#' || c == '~')) {
                return null;
            } else {
                word = word == null ? new StringBuilder() : word;
                if (c == '\'' || c == '"') {
                    quote = c;
                } else {
                    word.append(c);
                }
            }
        }
        if (quote != 0) {
            return null;
        }
        if (word != null) {
            found.add(word.toString());
        }
        return found;
    }

    static void expect(String... arguments) {
        List<String> list = List.of(arguments);
        String line = new Solution().shellLine(list);
        if (!list.equals(words(line))) {
            throw new AssertionError("sh does not read the arguments " + list + " from: " + line);
        }
        if (list.stream().allMatch(a -> a.matches("[a-zA-Z0-9_./-]+")) && !line.equals(String.join(" ", list))) {
            throw new AssertionError("must stay as they are: " + list + ", are: " + line);
        }
    }

    public static void main(String[] args) {
        expect("-l", "/tmp/a_b.txt");
        expect("my file");
        expect();
    }
}
