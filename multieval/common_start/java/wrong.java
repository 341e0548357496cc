// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int commonStart(String first, String second) {
        String a = first.toLowerCase();
        String b = second.toLowerCase();
        int length = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                break;
            }
            length++;
        }
        return length;
    }
}
