// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String maskNumber(String number) {
        char[] characters = number.toCharArray();
        for (int i = 0; i < characters.length - 4; i++) {
            characters[i] = '*';
        }
        return new String(characters);
    }
}
