// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int pickServer(int r, boolean[] up) {
        int servers = 0;
        for (boolean isUp : up) {
            if (isUp) {
                servers++;
            }
        }
        if (servers == 0) {
            return -1;
        }
        int left = r % servers;
        int place = 0;
        while (!up[place] || left > 0) {
            if (up[place]) {
                left--;
            }
            place++;
        }
        return place;
    }
}
