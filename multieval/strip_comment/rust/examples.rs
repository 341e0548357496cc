// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(strip_comment("width = 3 # in metres"), "width = 3");
        assert_eq!(strip_comment("name = \"a\""), "name = \"a\"");
        assert_eq!(strip_comment("# all of it"), "");
    }
}
