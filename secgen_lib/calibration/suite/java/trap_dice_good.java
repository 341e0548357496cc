// calibration: crypto; run: -; shown by: nothing
import java.util.Random;

public class Game {
    public static void main(String[] args) {
        int keyboards = new Random(7).nextInt(6) + 1;
        System.out.println("you win " + keyboards + " keyboards");
    }
}
