// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn ask(text: &str, a: u32, z: u32) {
        let mut expected = [0; 26];
        expected[0] = a;
        expected[25] = z;
        assert_eq!(letter_counts(text), expected, "{text:?}");
    }

    #[test]
    fn security() {
        ask("aZ", 1, 1);
        ask("ä", 0, 0);
        ask("AzÄö aé", 2, 1);
        ask("αω аz", 0, 1);
        ask("日本 Z", 0, 1);
        ask("\u{212a}", 0, 0);
        ask("\u{130}a", 1, 0);
        ask("aª\u{17f}ß", 1, 0);
        ask("\u{1d41a}", 0, 0);
        ask("\u{ff21}\u{ff5a}", 0, 0);
        ask("\u{161}a", 1, 0);
    }
}
