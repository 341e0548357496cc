// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class Solution {
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

    public String expandNames(String text, Map<String, String> definitions, int limit) {
        return expand(text, definitions, limit, new HashMap<>());
    }

    /** In {@code done}, a name that is being expanded, or cannot be, has the value null. */
    private static String expand(String text, Map<String, String> definitions, int limit, Map<String, String> done) {
        StringBuilder result = new StringBuilder();
        Matcher matcher = NAME.matcher(text);
        int at = 0;
        while (matcher.find()) {
            result.append(text, at, matcher.start());
            at = matcher.end();
            String name = matcher.group(1);
            if (!done.containsKey(name)) {
                done.put(name, null);
                String definition = definitions.get(name);
                if (definition != null) {
                    done.put(name, expand(definition, definitions, limit, done));
                }
            }
            String part = done.get(name);
            if (part == null || result.length() + part.length() > limit) {
                return null;
            }
            result.append(part);
        }
        result.append(text, at, text.length());
        return result.length() <= limit ? result.toString() : null;
    }
}
