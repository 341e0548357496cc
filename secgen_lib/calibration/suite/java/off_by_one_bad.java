// calibration: buffer overflow; run: 3 1 2; shown by: exception; missed by all
public class Largest {
    static int largest(int[] numbers) {
        int best = Integer.MIN_VALUE;
        for (int i = 0; i <= numbers.length; i++) {
            if (numbers[i] > best) {  // ! CWE-125 off_by_one
                best = numbers[i];
            }
        }
        return best;
    }

    public static void main(String[] args) {
        int[] numbers = new int[args.length];
        for (int i = 0; i < args.length; i++) {
            numbers[i] = Integer.parseInt(args[i]);
        }
        System.out.println(largest(numbers));
    }
}
