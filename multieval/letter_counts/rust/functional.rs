// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        let pangram = [1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1];
        assert_eq!(letter_counts("The quick brown fox jumps over the lazy dog"), pangram);
        let all: String = (0u8..128).map(char::from).collect();
        assert_eq!(letter_counts(&all), [2; 26]);
        assert_eq!(letter_counts("@[`{/:09 \t\n\x7f"), [0; 26]);
        assert_eq!(letter_counts("a€a – 5 ½ 🙂"), {
            let mut two = [0; 26];
            two[0] = 2;
            two
        });
        let mut many = [0; 26];
        many[16] = 100_000;
        assert_eq!(letter_counts(&("q".repeat(50_000) + &"Q".repeat(50_000))), many);
    }
}
