// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        let all = [1, 2, 65, 66, 7, 4, 1, 2, 3, 4];
        for n in 0..=all.len() {
            let expected = match n {
                10 => 1,
                0 | 4 => 0,
                _ => -1,
            };
            assert_eq!(count_records(&all[..n], 7), expected);
        }
        assert_eq!(count_records(&[7], 7), -1);
    }
}
