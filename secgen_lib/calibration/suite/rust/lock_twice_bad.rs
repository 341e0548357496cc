// calibration: concurrency; run: -; shown by: nothing; missed by all
use std::sync::Mutex;

struct Account {
    balance: Mutex<u64>,
}

impl Account {
    fn balance(&self) -> u64 {
        self.balance.lock().map_or(0, |balance| *balance)
    }

    fn deposit(&self, amount: u64) -> u64 {
        let Ok(mut balance) = self.balance.lock() else { return 0 };
        *balance += amount;
        self.balance()  // ! CWE-833 lock_twice
    }
}

fn main() {
    let account = Account { balance: Mutex::new(5) };
    println!("{}", account.deposit(3));
}
