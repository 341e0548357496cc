// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean versionAtLeast(String version, String needed) {
        String[] have = version.split("\\.");
        String[] want = needed.split("\\.");
        for (int i = 0; i < 3; i++) {
            int difference = Integer.parseInt(have[i]) - Integer.parseInt(want[i]);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return true;
    }
}
