// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.io.ByteArrayOutputStream;

class Solution {
    public byte[] encodeField(byte[] value) {
        ByteArrayOutputStream field = new ByteArrayOutputStream();
        field.write(value.length);
        field.write(value, 0, value.length);
        return field.toByteArray();
    }
}
