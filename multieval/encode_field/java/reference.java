// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public byte[] encodeField(byte[] value) {
        if (value.length > 255) {
            return null;
        }
        byte[] field = new byte[value.length + 1];
        field[0] = (byte) value.length;
        System.arraycopy(value, 0, field, 1, value.length);
        return field;
    }
}
