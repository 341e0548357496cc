// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn write_cells(cells: &mut [i32], rows: i32, columns: i32, writes: &[(i32, i32, i32)]) -> i32 {
    let mut lines: Vec<&mut [i32]> = cells.chunks_mut(columns as usize).collect();
    let mut skipped = 0;
    for &(row, column, value) in writes {
        if row < rows && column < columns {
            lines[row as usize][column as usize] = value;
        } else {
            skipped += 1;
        }
    }
    skipped
}
