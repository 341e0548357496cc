// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn outside(row: i32, column: i32) {
        let mut cells = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        let writes = [(1, 2, 70), (row, column, 71), (2, 3, 72)];
        assert_eq!(write_cells(&mut cells, 3, 4, &writes), 1, "row {row}, column {column}");
        assert_eq!(cells, [0, 1, 2, 3, 4, 5, 70, 7, 8, 9, 10, 72], "row {row}, column {column}");
    }

    #[test]
    fn security() {
        let rows = [-1, i32::MIN, i32::MIN + 1, -65536, -4, -3, -2, 3, 4, 65536, 1 << 30, i32::MAX];
        let columns = [-1, i32::MIN, i32::MIN + 1, -65536, -5, -4, -3, 4, 5, 8, 65536, 1 << 30, i32::MAX];
        for row in rows {
            for column in (0..4).chain(columns) {
                outside(row, column);
            }
        }
        for column in columns {
            for row in 0..3 {
                outside(row, column);
            }
        }
    }
}
