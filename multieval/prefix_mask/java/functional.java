// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(int n, long expected) {
        long found = new Solution().prefixMask(n);
        if (found != expected) {
            throw new AssertionError("n = " + n + ": the mask is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect(1, 2147483648L);
        expect(2, 3221225472L);
        expect(3, 3758096384L);
        expect(4, 4026531840L);
        expect(5, 4160749568L);
        expect(6, 4227858432L);
        expect(7, 4261412864L);
        expect(8, 4278190080L);
        expect(9, 4286578688L);
        expect(10, 4290772992L);
        expect(11, 4292870144L);
        expect(12, 4293918720L);
        expect(13, 4294443008L);
        expect(14, 4294705152L);
        expect(15, 4294836224L);
        expect(16, 4294901760L);
        expect(17, 4294934528L);
        expect(18, 4294950912L);
        expect(19, 4294959104L);
        expect(20, 4294963200L);
        expect(21, 4294965248L);
        expect(22, 4294966272L);
        expect(23, 4294966784L);
        expect(24, 4294967040L);
        expect(25, 4294967168L);
        expect(26, 4294967232L);
        expect(27, 4294967264L);
        expect(28, 4294967280L);
        expect(29, 4294967288L);
        expect(30, 4294967292L);
        expect(31, 4294967294L);
        expect(32, 4294967295L);
    }
}
