// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(join_names(&["Ann", "Bob", "Cy"]), "Ann, Bob and Cy");
        assert_eq!(join_names(&["Ann", "Bob"]), "Ann and Bob");
    }
}
