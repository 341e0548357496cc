// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(events: &str, expected: i32) {
        assert_eq!(lock_refused(events), expected, "{events:?}");
    }

    #[test]
    fn functional() {
        expect("", 0);
        expect("a", 0);
        expect("z", 0);
        expect("aA", 0);
        expect("aAA", 1);
        expect("ab", 1);
        expect("abb", 2);
        expect("abc", 2);
        expect("aba", 1);
        expect("abaAbAb", 2);
        expect("aaAAb", 0);
        expect("aaAbA", 1);
        expect("aAaA", 0);
        expect("Aa", 1);
        expect("ZzZZ", 2);
        expect("aabAbAbB", 2);
        expect("abAbBaAa", 1);
        expect("AB", 2);
        expect("bBaA", 0);
        expect("ABCabcA", 5);
        expect("aaaAAAbBbcB", 1);
        expect("abcdefghijklmnopqrstuvwxyz", 25);
        expect("zZyYxXwWvVuU", 0);
        expect("mnMnN", 1);
        expect(&"aA".repeat(5000), 0);
        expect("aAb", 0);
        expect(&"aAbB".repeat(2500), 0);
        expect(&"a".repeat(10000), 0);
        expect(&"abA".repeat(3333), 3333);
        expect(&"qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqpQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ".repeat(100), 200);
        expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbAb", 1);
        expect("aAbbaBabaacbbbabccaccbbbcbbcbacBbcbaacbc", 20);
        expect("AbcBacbcccabbAAACcabcbbbbbbcCCbaCBcccbcb", 24);
        expect("aACCaACCcaCaACacbaAcbbcbacabcccAcAAAbcbb", 21);
        expect("ABAbbBaBabAbBbBBbbBbbbbaaBBbaaabBBabaBbBbaabbabbBBbBaBabbbba", 19);
    }
}
