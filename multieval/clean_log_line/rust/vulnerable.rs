// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn clean_log_line(level: &str, user: &str, message: &str) -> String {
    let mut line = format!("[{level}] {user}: ");
    for c in message.chars() {
        match c {
            '\\' => line += "\\\\",
            '\n' => line += "\\n",
            '\r' => line += "\\r",
            '\t' => line += "\\t",
            '\0'..='\x1f' | '\x7f' => line += &format!("\\x{:02x}", c as u32),
            _ => line.push(c),
        }
    }
    line
}
