// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(wants: &[i32], expected: i32) {
        assert_eq!(stuck_workers(wants), expected, "{wants:?}");
    }

    #[test]
    fn examples() {
        expect(&[1, 0], 2);
        expect(&[1, 2, -1], 0);
        expect(&[0, -1], 1);
        expect(&[1, 2, 0, -1, 3], 3);
    }
}
