// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
const PATTERN: &str = "[%u] %m";

fn log_entry(user: &str, message: &str) -> String {
    let mut entry = PATTERN.to_string();
    for (place, text) in [("%u", user), ("%m", message)] {
        entry = entry.replacen(place, text, 1);
    }
    entry
}
