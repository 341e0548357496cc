// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        let cells: Vec<i32> = (1..=12).collect();
        assert_eq!(resize_table(&cells, 3, 4, 2, 5), Some(vec![1, 2, 3, 4, 0, 5, 6, 7, 8, 0]));
        let (least, most) = (i32::MIN, i32::MAX);
        let none = [
            (65536, 65536), (65536, 65537), (65536, 32768), (46341, 92682), (3, 1431655766), (5, 858993460), (1 << 30, 4),
            (1 << 30, 1 << 30), (most, most), (most, 2), (most, 1), (-1, -1), (-2, -3), (-1000, -1000), (-1, -1_000_000),
            (least, -1), (least, 2), (least, least), (least, most), (-65535, 65537), (-1, -65536),
        ];
        for (rows, columns) in none {
            assert_eq!(resize_table(&cells, 3, 4, rows, columns), None, "{rows} x {columns}");
            assert_eq!(resize_table(&cells, 3, 4, columns, rows), None, "{columns} x {rows}");
        }
    }
}
