// calibration: leak; run: -; shown by: nothing; flagged though sound
use std::env;

fn settings() -> &'static str {
    let text = env::var("SETTINGS").unwrap_or_else(|_| "plain".to_string());
    Box::leak(text.into_boxed_str())
}

fn main() {
    static SETTINGS: std::sync::OnceLock<&'static str> = std::sync::OnceLock::new();
    println!("{}", SETTINGS.get_or_init(settings).len());
}
