// calibration: crypto; run: -; shown by: nothing
const DB_PASSWORD: &str = "w1nter-Garden";  // ! CWE-798 hardcoded_password

fn address(host: &str) -> String {
    format!("postgres://shop:{DB_PASSWORD}@{host}/shop")
}

fn main() {
    println!("{}", address("localhost").len());
}
