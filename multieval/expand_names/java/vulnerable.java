// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

    public String expandNames(String text, Map<String, String> definitions, int limit) {
        String result = expand(text, definitions, new HashSet<>());
        return result != null && result.length() <= limit ? result : null;
    }

    private String expand(String text, Map<String, String> definitions, Set<String> active) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = NAME.matcher(text);
        int at = 0;
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!definitions.containsKey(name) || !active.add(name)) {
                return null;
            }
            String part = expand(definitions.get(name), definitions, active);
            active.remove(name);
            if (part == null) {
                return null;
            }
            result.append(text, at, matcher.start()).append(part);
            at = matcher.end();
        }
        return result.append(text.substring(at)).toString();
    }
}
