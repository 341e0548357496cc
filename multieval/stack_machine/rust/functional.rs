// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        const MIN: i32 = i32::MIN;
        const MAX: i32 = i32::MAX;
        let gives: [(i32, &[i32]); 18] = [
            (0, &[0, 0]),
            (5, &[0, 5]),
            (MIN, &[0, MIN]),
            (MAX, &[0, MAX]),
            (-1, &[0, MIN, 0, MAX, 1]),
            (MAX, &[0, MAX - 1, 0, 1, 1]),
            (MIN, &[0, -65536, 0, 32768, 2]),
            (3, &[0, 7, 0, 2, 3]),
            (-3, &[0, 7, 0, -2, 3]),
            (3, &[0, -7, 0, -2, 3]),
            (0, &[0, -1, 0, 2, 3]),
            (-MAX, &[0, MAX, 0, -1, 3]),
            (MIN, &[0, MIN, 0, 1, 3]),
            (4, &[0, 4, 0, 5, 5]),
            (8, &[0, 4, 4, 1]),
            (14, &[0, 2, 0, 3, 0, 4, 2, 1]),
            (20, &[0, 2, 0, 3, 1, 0, 4, 2]),
            (9, &[0, 1, 5, 0, 9]),
        ];
        for (expected, code) in gives {
            assert_eq!(run_program(code), Some(expected));
        }
        let none: [&[i32]; 4] = [&[6], &[-1], &[0, 1, 6, 0, 2], &[0, 1, MAX]];
        for code in none {
            assert_eq!(run_program(code), None);
        }
        let mut full: Vec<i32> = (0..16).flat_map(|i| [0, i]).collect();
        assert_eq!(run_program(&full), Some(15));
        full.resize(47, 1);
        assert_eq!(run_program(&full), Some(120));
        let mut large = vec![0, 1];
        while large.len() < 100_000 {
            large.extend([4, 2]);
        }
        assert_eq!(run_program(&large), Some(1));
    }
}
