// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn as_number(version: &str) -> u64 {
    version
        .split('.')
        .fold(0, |number, part| number * 100 + part.parse::<u64>().unwrap_or(0))
}

fn version_at_least(version: &str, needed: &str) -> bool {
    as_number(version) >= as_number(needed)
}
