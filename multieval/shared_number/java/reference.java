// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int PERSONS = 100;
    private static final int NEVER = -1;

    public int sharedNumber(int[] persons, int[] values) {
        int[] readAt = new int[PERSONS];
        java.util.Arrays.fill(readAt, NEVER);
        int version = 0;
        int number = 0;
        for (int i = 0; i < persons.length; i++) {
            if (values[i] == -1) {
                readAt[persons[i]] = version;
            } else if (readAt[persons[i]] == version) {
                number = values[i];
                version++;
            }
        }
        return number;
    }
}
