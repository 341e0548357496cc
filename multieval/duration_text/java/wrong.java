// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String durationText(int duration) {
        int hours = duration / 3600;
        int minutes = duration / 60 % 60;
        int seconds = duration % 60;
        if (hours > 0) {
            return hours + " hours " + word(minutes, "minute") + " " + word(seconds, "second");
        }
        if (minutes > 0) {
            return word(minutes, "minute") + " " + word(seconds, "second");
        }
        return word(seconds, "second");
    }

    private static String word(int number, String word) {
        return number + " " + (number == 1 ? word : word + "s");
    }
}
