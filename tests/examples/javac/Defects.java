import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Defects {
    static int share_bad(int n) {
        return n / 0; // ! divzero
    }

    static int share_good(int n, int parts) {
        return parts == 0 ? 0 : n / parts;
    }

    static int rest_bad(int n) {
        n %= 0; // ! divzero
        return n;
    }

    static double real_good(double n) {
        return n / 0.0;
    }

    static int guard_bad(int n) {
        if (n < 0); // ! empty
        {
            n = 0;
        }
        return n;
    }

    static int guard_good(int n) {
        if (n < 0) {
            n = 0;
        }
        return n;
    }

    static int fall_style(int kind) {
        int points = 0;
        switch (kind) {
            case 1:
                points = 10;
            case 2:
                points += 5;
                break;
            default:
                points = -1;
        }
        return points;
    }

    static int fall_good(int kind) {
        switch (kind) {
            case 1:
            case 2:
                return 5;
            default:
                return -1;
        }
    }

    static int last_bad(int[] values, int i) {
        try {
            return values[i];
        } finally {
            return -1;
        } // ! finally
    }

    static int last_good(int[] values, int i) {
        try {
            return values[i];
        } finally {
            System.out.println("read");
        }
    }

    static void lock_bad(Integer key, Map<Integer, Integer> counts) {
        synchronized (key) { // ! synchronization
            counts.merge(key, 1, Integer::sum);
        }
    }

    static void lock_good(Map<Integer, Integer> counts, int key) {
        synchronized (counts) {
            counts.merge(key, 1, Integer::sum);
        }
    }

    static class Point { // ! overrides
        int x;

        @Override
        public boolean equals(Object other) {
            return other instanceof Point && ((Point) other).x == x;
        }
    }

    static String style_good(List names) {
        Map<String, Object> all = new HashMap();
        all.put("first", (Object) names.get(0));
        return String.valueOf(all);
    }

    static String words_bad(Object[] parts) {
        return String.format("%s %s", null); // ! inexact.non-varargs.call
    }
}
