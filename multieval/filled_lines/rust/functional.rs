// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(filled_lines("a"), 1);
        assert_eq!(filled_lines("a\n"), 1);
        assert_eq!(filled_lines("\na"), 1);
        assert_eq!(filled_lines("\n"), 0);
        assert_eq!(filled_lines("\n\n\n"), 0);
        assert_eq!(filled_lines(" "), 0);
        assert_eq!(filled_lines("   \n  "), 0);
        assert_eq!(filled_lines("a\nb"), 2);
        assert_eq!(filled_lines("a\n \nb"), 2);
        assert_eq!(filled_lines(" \na\n "), 1);
        assert_eq!(filled_lines("  x  \n"), 1);
        assert_eq!(filled_lines(" x\n y\n z"), 3);
        assert_eq!(filled_lines("a\n\n\nb\n\n"), 2);
        assert_eq!(filled_lines("a b c d"), 1);
        assert_eq!(filled_lines("a\nb\nc\nd\ne"), 5);
        assert_eq!(filled_lines("\n \n  \n   \nx"), 1);
        assert_eq!(filled_lines(" \n \n \n"), 0);
        assert_eq!(filled_lines(".\n,\n;\n"), 3);
        assert_eq!(filled_lines("0\n\n0"), 2);
        assert_eq!(filled_lines("last line"), 1);
        assert_eq!(filled_lines("x \n  \ny "), 2);
        assert_eq!(filled_lines("a\n b\n  c\n   "), 3);
        assert_eq!(filled_lines(&"a\n".repeat(500)), 500);
        assert_eq!(filled_lines(&" \n".repeat(500)), 0);
        assert_eq!(filled_lines(&"\n".repeat(1000)), 0);
        assert_eq!(filled_lines(&"x".repeat(1000)), 1);
    }
}
