// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn border_sum(cells: &[i32], columns: i32) -> i32 {
    let width = columns as usize;
    let rows = cells.len() / width;
    let mut sum = 0;
    for (row, line) in cells.chunks(width).enumerate() {
        if row == 0 || row == rows - 1 {
            sum += line.iter().sum::<i32>();
        } else {
            sum += line[0] + line[width - 1];
        }
    }
    sum
}
