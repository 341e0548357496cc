// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn setting_value(settings: &str, name: &str) -> i32 {
    settings
        .split(';')
        .filter_map(|entry| entry.split_once('='))
        .find(|(key, _)| *key == name)
        .and_then(|(_, number)| number.parse().ok())
        .unwrap_or(-1)
}
