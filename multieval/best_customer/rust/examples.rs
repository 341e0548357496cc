// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(best_customer(&["ann", "bob", "ann"], &[50, 60, 20]), "ann");
        assert_eq!(best_customer(&["dan", "eve"], &[30, 40]), "eve");
        assert_eq!(best_customer(&["cy", "dan"], &[5, 5]), "cy");
    }
}
