// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int settingValue(String settings, String name) {
        int value = -1;
        for (String entry : settings.split(";")) {
            int equals = entry.indexOf('=');
            if (equals >= 0 && entry.substring(0, equals).equals(name)) {
                value = Integer.parseInt(entry.substring(equals + 1));
            }
        }
        return value;
    }
}
