// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(join_path("/srv/data", "a/b.txt"), Some("/srv/data/a/b.txt".to_string()));
        assert_eq!(join_path("/srv/data", "a/../b.txt"), Some("/srv/data/b.txt".to_string()));
        assert_eq!(join_path("/", "./a//b"), Some("/a/b".to_string()));
        assert_eq!(join_path("/srv/data", ""), Some("/srv/data".to_string()));
    }
}
