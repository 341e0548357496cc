// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(segments_lit(0), 6);
        assert_eq!(segments_lit(1), 2);
        assert_eq!(segments_lit(2), 5);
        assert_eq!(segments_lit(3), 5);
        assert_eq!(segments_lit(5), 5);
        assert_eq!(segments_lit(6), 6);
        assert_eq!(segments_lit(7), 3);
        assert_eq!(segments_lit(8), 7);
        assert_eq!(segments_lit(9), 6);
        assert_eq!(segments_lit(10), 8);
        assert_eq!(segments_lit(11), 4);
        assert_eq!(segments_lit(-1), 3);
        assert_eq!(segments_lit(-8), 8);
        assert_eq!(segments_lit(-10), 9);
        assert_eq!(segments_lit(-17), 6);
        assert_eq!(segments_lit(100), 14);
        assert_eq!(segments_lit(-100), 15);
        assert_eq!(segments_lit(1000), 20);
        assert_eq!(segments_lit(999999), 36);
        assert_eq!(segments_lit(-999999), 37);
        assert_eq!(segments_lit(888888), 42);
        assert_eq!(segments_lit(111111), 12);
        assert_eq!(segments_lit(-111111), 13);
        assert_eq!(segments_lit(123456), 27);
        assert_eq!(segments_lit(-987654), 32);
        assert_eq!(segments_lit(700007), 30);
        assert_eq!(segments_lit(-5), 6);
        assert_eq!(segments_lit(69), 12);
        assert_eq!(segments_lit(34), 9);
    }
}
