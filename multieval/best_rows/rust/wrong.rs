// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn best_rows(cells: &[i32], columns: i32) -> Vec<i32> {
    let width = columns as usize;
    (0..width)
        .map(|column| {
            let line = cells.iter().skip(column).step_by(width);
            let (row, _) = line.enumerate().max_by_key(|(_, cell)| **cell).unwrap();
            row as i32 + 1
        })
        .collect()
}
