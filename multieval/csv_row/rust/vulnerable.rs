// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn is_number(cell: &str) -> bool {
    cell.len() > 1
        && cell.starts_with(['+', '-'])
        && cell[1..]
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '.' | '+' | '-'))
}

fn csv_row(cells: &[&str]) -> String {
    cells
        .iter()
        .map(|cell| {
            let mut cell = cell.to_string();
            if cell.starts_with(['=', '+', '-', '@']) && !is_number(&cell) {
                cell = format!("'{cell}");
            }
            if cell.contains([',', '"', '\n', '\r']) {
                cell = format!("\"{}\"", cell.replace('"', "\"\""));
            }
            cell
        })
        .collect::<Vec<_>>()
        .join(",")
}
