// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn border_sum(cells: &[i32], columns: i32) -> i32 {
    let width = columns as usize;
    let rows = cells.len() / width;
    let mut sum = 0;
    for (row, line) in cells.chunks(width).enumerate() {
        for (column, cell) in line.iter().enumerate() {
            if row == 0 || row == rows - 1 || column == 0 || column == width - 1 {
                sum += cell;
            }
        }
    }
    sum
}
