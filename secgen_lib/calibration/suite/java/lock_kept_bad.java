// calibration: concurrency; run: -; shown by: nothing; missed by all
import java.util.concurrent.locks.ReentrantLock;

public class Account {
    private final ReentrantLock lock = new ReentrantLock();
    private long cents = 500;

    boolean take(long wanted) {
        lock.lock();
        if (wanted > cents) {
            return false;  // ! CWE-667 lock_kept
        }
        cents -= wanted;
        lock.unlock();
        return true;
    }

    public static void main(String[] args) {
        Account account = new Account();
        System.out.println(account.take(400) + " " + account.take(400));
    }
}
