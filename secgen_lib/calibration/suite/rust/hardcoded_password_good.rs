// calibration: crypto; run: -; shown by: nothing
use std::env;

fn address(host: &str) -> Option<String> {
    let password = env::var("DB_PASSWORD").ok()?;
    Some(format!("postgres://shop:{password}@{host}/shop"))
}

fn main() {
    println!("{}", address("localhost").map_or(0, |text| text.len()));
}
