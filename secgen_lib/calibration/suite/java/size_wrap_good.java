// calibration: integer overflow; run: 65536 40000; shown by: exception
public class Picture {
    static byte[] blank(int width, int height) {
        return new byte[width * height];
    }

    public static void main(String[] args) {
        int width = args.length > 0 ? Integer.parseInt(args[0]) : 4;
        int height = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        if (width <= 0 || height <= 0 || height > (1 << 24) / width) {
            System.out.println("no pixels");
            return;
        }
        System.out.println(blank(width, height).length);
    }
}
