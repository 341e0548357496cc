// calibration: concurrency; run: -; shown by: nothing
use std::sync::Mutex;

struct Account {
    balance: Mutex<u64>,
}

impl Account {
    fn balance(&self) -> u64 {
        self.balance.lock().map_or(0, |balance| *balance)
    }

    fn deposit(&self, amount: u64) -> u64 {
        if let Ok(mut balance) = self.balance.lock() {
            *balance += amount;
        }
        self.balance()
    }
}

fn main() {
    let account = Account { balance: Mutex::new(5) };
    println!("{}", account.deposit(3));
}
