// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn clean_log_line(level: &str, user: &str, message: &str) -> String {
    let text: String = message
        .chars()
        .map(|c| match c {
            '\\' | '\n' | '\r' | '\t' => c.escape_default().to_string(),
            c if c.is_ascii_control() => format!("\\x{:02x}", c as u32),
            c => c.to_string(),
        })
        .collect();
    format!("[{level}] {user}: {text}")
}
