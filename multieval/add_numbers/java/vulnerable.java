// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Scanner;

class Solution {
    public long addNumbers(String text) {
        long sum = 0;
        try (Scanner scanner = new Scanner(text)) {
            scanner.useDelimiter(",");
            while (scanner.hasNext()) {
                if (!scanner.hasNextInt()) {
                    return -1;
                }
                sum += scanner.nextInt();
            }
        }
        return sum;
    }
}
