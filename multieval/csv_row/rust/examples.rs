// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(cells: &[&str], expected: &str) {
        assert_eq!(csv_row(cells), expected);
    }

    #[test]
    fn examples() {
        expect(&["Anna", "12"], "Anna,12");
        expect(&["a,b", "-5"], "\"a,b\",-5");
        expect(&["=A1"], "'=A1");
        expect(&[], "");
    }
}
