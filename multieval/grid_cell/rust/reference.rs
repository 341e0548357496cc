// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn write_cells(cells: &mut [i32], rows: i32, columns: i32, writes: &[(i32, i32, i32)]) -> i32 {
    let mut outside = 0;
    for &(row, column, value) in writes {
        if (0..rows).contains(&row) && (0..columns).contains(&column) {
            cells[(row * columns + column) as usize] = value;
        } else {
            outside += 1;
        }
    }
    outside
}
