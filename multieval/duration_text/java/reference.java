// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String durationText(int duration) {
        String text = part(duration / 3600, "hour") + part(duration / 60 % 60, "minute") + part(duration % 60, "second");
        return duration == 0 ? "0 seconds" : text.trim();
    }

    private static String part(int number, String word) {
        if (number == 0) {
            return "";
        }
        return " " + number + " " + word + (number == 1 ? "" : "s");
    }
}
