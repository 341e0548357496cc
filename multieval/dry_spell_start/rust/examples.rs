// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(dry_spell_start(&[5, 0, 1, 9, 0, 7]), 2);
        assert_eq!(dry_spell_start(&[0, 8, 0, 0, 0, 3]), 3);
        assert_eq!(dry_spell_start(&[4, 6]), 0);
    }
}
