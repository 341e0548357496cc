// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn name_condition(text: &str, contains: bool) -> String {
    if contains {
        let pattern = text
            .replace('\\', "\\\\")
            .replace('%', "\\%")
            .replace('_', "\\_");
        format!("name LIKE '%{pattern}%' ESCAPE '\\'")
    } else {
        format!("name = '{text}'")
    }
}
