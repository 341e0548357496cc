// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn write_text(line: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\t' => line.push_str("\\t"),
            '\0'..='\x1f' | '\x7f' => line.push_str(&format!("\\x{:02x}", u32::from(c))),
            _ => line.push(c),
        }
    }
}

fn clean_log_line(level: &str, user: &str, message: &str) -> String {
    let mut line = String::from("[");
    write_text(&mut line, level);
    line.push_str("] ");
    write_text(&mut line, user);
    line.push_str(": ");
    write_text(&mut line, message);
    line
}
