// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn setting_value(settings: &str, name: &str) -> i32 {
    let mut value = -1;
    for entry in settings.split(';') {
        if let Some((key, number)) = entry.split_once('=') {
            if key == name {
                value = number.parse().unwrap_or(-1);
            }
        }
    }
    value
}
