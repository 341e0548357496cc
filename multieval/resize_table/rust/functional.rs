// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn made(cells: &[i32], rows: i32, columns: i32, new_rows: i32, new_columns: i32) {
        let mut expected = Vec::new();
        for i in 0..new_rows {
            for j in 0..new_columns {
                expected.push(if i < rows && j < columns { cells[(i * columns + j) as usize] } else { 0 });
            }
        }
        assert!(resize_table(cells, rows, columns, new_rows, new_columns) == Some(expected), "{new_rows} x {new_columns}");
    }

    #[test]
    fn functional() {
        let cells: Vec<i32> = (0..12).map(|i| i * i - 20).collect();
        for rows in 1..6 {
            for columns in 1..6 {
                made(&cells, 3, 4, rows, columns);
                made(&[7], 1, 1, rows, columns);
                made(&cells, 1, 12, rows, columns);
                made(&cells, 12, 1, rows, columns);
            }
        }
        made(&cells, 3, 4, 1_000_000, 1);
        made(&cells, 3, 4, 1, 1_000_000);
        made(&cells, 3, 4, 1000, 1000);
        let none = [(0, 0), (0, 4), (3, 0), (-1, 4), (3, -1), (-3, 4), (0, -4), (1_000_001, 1), (1, 1_000_001),
                    (1001, 1000), (1000, 1001), (30_000, 30_000)];
        for (rows, columns) in none {
            assert_eq!(resize_table(&cells, 3, 4, rows, columns), None);
        }
        let large: Vec<i32> = (0..1_000_000).collect();
        made(&large, 1000, 1000, 999, 1001);
        made(&large, 1000, 1000, 2, 500_000);
    }
}
