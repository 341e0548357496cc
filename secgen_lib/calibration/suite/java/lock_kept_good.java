// calibration: concurrency; run: -; shown by: nothing
import java.util.concurrent.locks.ReentrantLock;

public class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private long cents = 500;

    boolean take(long wanted) {
        lock.lock();
        try {
            if (wanted > cents) {
                return false;
            }
            cents -= wanted;
            return true;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) {
        Account account = new Account();
        System.out.println(account.take(400) + " " + account.take(400));
    }
}
