// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn is_number(cell: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let Some(rest) = cell.strip_prefix(['+', '-']) else {
        return false;
    };
    match rest.split_once('.') {
        Some((whole, part)) => digits(whole) && digits(part),
        None => digits(rest),
    }
}

fn written(cell: &str) -> String {
    let mut made = cell.replace('"', "\"\"");
    if cell.starts_with(['=', '+', '-', '@']) && !is_number(cell) {
        made.insert(0, '\'');
    }
    if cell.contains([',', '"', '\n', '\r']) {
        made = format!("\"{made}\"");
    }
    made
}

fn csv_row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| written(cell)).collect();
    cells.join(",")
}
