// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int[] SEGMENTS = {6, 2, 5, 5, 4, 5, 6, 3, 7, 6};

    public int segmentsLit(int number) {
        int lit = 0;
        for (char sign : Integer.toString(number).toCharArray()) {
            lit += sign == '-' ? 1 : SEGMENTS[sign - '0'];
        }
        return lit;
    }
}
