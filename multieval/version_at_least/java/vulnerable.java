// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static long number(String version) {
        long number = 0;
        for (String part : version.split("\\.")) {
            number = number * 1000 + Long.parseLong(part);
        }
        return number;
    }

    public boolean versionAtLeast(String version, String needed) {
        return number(version) >= number(needed);
    }
}
