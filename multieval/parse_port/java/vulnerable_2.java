// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int parsePort(String text) {
        if (text.isEmpty() || text.startsWith("0")) {
            return -1;
        }
        int port = 0;
        for (char c : text.toCharArray()) {
            if (!Character.isDigit(c)) {
                return -1;
            }
            port = 10 * port + Character.digit(c, 10);
            if (port > 65535) {
                return -1;
            }
        }
        return port;
    }
}
