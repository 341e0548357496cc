// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(shift_clock("09:05", 70), "10:15");
        assert_eq!(shift_clock("23:50", 15), "00:05");
        assert_eq!(shift_clock("12:30", -45), "11:45");
    }
}
