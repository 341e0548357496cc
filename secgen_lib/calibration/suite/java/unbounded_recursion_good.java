// calibration: resource; run: 10000000; shown by: exception
public class Sum {
    static long sum(int n) {
        long total = 0;
        for (int i = 1; i <= n; i++) {
            total += i;
        }
        return total;
    }

    public static void main(String[] args) {
        System.out.println(sum(args.length > 0 ? Integer.parseInt(args[0]) : 10));
    }
}
