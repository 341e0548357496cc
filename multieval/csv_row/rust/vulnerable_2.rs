// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    match digits.split_once('.') {
        Some((whole, decimals)) => all_digits(whole) && all_digits(decimals),
        None => all_digits(digits),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_string()
    }
}

fn as_text(cell: String) -> String {
    match cell.chars().next() {
        Some('=' | '+' | '-' | '@') if !is_number(&cell) => format!("'{cell}"),
        _ => cell,
    }
}

fn csv_row(cells: &[&str]) -> String {
    let row: Vec<String> = cells.iter().map(|cell| as_text(quoted(cell))).collect();
    row.join(",")
}
