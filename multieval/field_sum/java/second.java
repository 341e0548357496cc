// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.regex.*;

class Solution {
    public int fieldSum(String line) {
        int sum = 0;
        Matcher number = Pattern.compile("-?[0-9]+").matcher(line);
        while (number.find()) {
            sum += Integer.parseInt(number.group());
        }
        return sum;
    }
}
