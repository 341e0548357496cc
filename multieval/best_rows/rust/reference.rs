// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn best_rows(cells: &[i32], columns: i32) -> Vec<i32> {
    let width = columns as usize;
    let mut rows = vec![1; width];
    let mut largest = cells[..width].to_vec();
    for (row, line) in cells.chunks(width).enumerate() {
        for (column, &cell) in line.iter().enumerate() {
            if cell > largest[column] {
                largest[column] = cell;
                rows[column] = row as i32 + 1;
            }
        }
    }
    rows
}
