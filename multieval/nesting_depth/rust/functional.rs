// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        let cases = [
            ("no brackets <at> all", 0),
            ("a(b)c", 1),
            ("()", 1),
            ("(())()", 2),
            ("([{}])", 3),
            ("{[()][{()}]}", 4),
            ("([)]", -1),
            ("(()", -1),
            ("())", -1),
            ("]", -1),
            ("{", -1),
            ("[}", -1),
            ("()]", -1),
            ("x]y[", -1),
            ("((((((((((a))))))))))", 10),
            ("({}[()])[[[[]]]]()", 4),
            ("(\n[\t]\n)", 2),
            ("<(>)", 1),
            ("(a", -1),
            ("([", -1),
            ("[[]", -1),
            ("{)", -1),
            ("}{", -1),
            ("\x7f(\x01)", 1),
        ];
        for (text, depth) in cases {
            assert_eq!(nesting_depth(text), depth, "{text}");
        }
        assert_eq!(nesting_depth(&"a".repeat(20000)), 0);
        assert_eq!(nesting_depth(&"()".repeat(10000)), 1);
        assert_eq!(nesting_depth(&("[".repeat(100) + &"]".repeat(100))), 100);
        assert_eq!(nesting_depth(&("[".repeat(100) + &"]".repeat(99) + ")")), -1);
    }
}
