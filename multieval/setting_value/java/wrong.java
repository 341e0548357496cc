// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int settingValue(String settings, String name) {
        int value = -1;
        for (String entry : settings.split(";")) {
            if (entry.startsWith(name)) {
                value = Integer.parseInt(entry.substring(entry.indexOf('=') + 1));
            }
        }
        return value;
    }
}
