// calibration: resource; run: 10000000; shown by: exception; missed by all
public class Sum {
    static long sum(int n) {  // ! CWE-674 unbounded_recursion
        return n <= 0 ? 0 : n + sum(n - 1);
    }

    public static void main(String[] args) {
        System.out.println(sum(args.length > 0 ? Integer.parseInt(args[0]) : 10));
    }
}
