// calibration: integer overflow; run: 65536 40000; shown by: exception; missed by all
public class Picture {
    static byte[] blank(int width, int height) {
        return new byte[width * height];  // ! CWE-190 size_wrap
    }

    public static void main(String[] args) {
        int width = args.length > 0 ? Integer.parseInt(args[0]) : 4;
        int height = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        if (width <= 0 || height <= 0) {
            System.out.println("no pixels");
            return;
        }
        System.out.println(blank(width, height).length);
    }
}
