// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(duration_text(7384), "2 hours 3 minutes 4 seconds");
        assert_eq!(duration_text(150), "2 minutes 30 seconds");
        assert_eq!(duration_text(61), "1 minute 1 second");
    }
}
