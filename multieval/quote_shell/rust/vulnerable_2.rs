// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '/')
}

fn quoted(argument: &str) -> String {
    if !argument.is_empty() && argument.chars().all(is_plain) {
        argument.to_string()
    } else if argument.contains('\'') {
        format!("\"{}\"", argument.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        format!("'{argument}'")
    }
}

fn shell_line(arguments: &[&str]) -> String {
    arguments.iter().map(|argument| quoted(argument)).collect::<Vec<_>>().join(" ")
}
