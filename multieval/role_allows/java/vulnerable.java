// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean roleAllows(String[][] rules, String[] roles, String action) {
        for (String role : roles) {
            for (String[] rule : rules) {
                boolean matches = rule[0].equals(role) && (rule[1].equals(action) || rule[1].equals("*"));
                if (matches && rule[2].equals("deny")) {
                    return false;
                }
                if (matches && rule[2].equals("allow")) {
                    return true;
                }
            }
        }
        return false;
    }
}
