// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String stripComment(String line) {
        boolean quoted = false;
        StringBuilder kept = new StringBuilder();
        for (char sign : line.toCharArray()) {
            if (sign == '"') {
                quoted = true;
            } else if (sign == '#' && !quoted) {
                break;
            }
            kept.append(sign);
        }
        return kept.toString().stripTrailing();
    }
}
