// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(dry_spell_start(&[]), 0);
        assert_eq!(dry_spell_start(&[0]), 1);
        assert_eq!(dry_spell_start(&[1]), 1);
        assert_eq!(dry_spell_start(&[2]), 0);
        assert_eq!(dry_spell_start(&[2, 2, 2]), 0);
        assert_eq!(dry_spell_start(&[0, 0, 0]), 1);
        assert_eq!(dry_spell_start(&[3, 0]), 2);
        assert_eq!(dry_spell_start(&[3, 0, 0]), 2);
        assert_eq!(dry_spell_start(&[0, 3, 0, 0]), 3);
        assert_eq!(dry_spell_start(&[0, 3, 0]), 1);
        assert_eq!(dry_spell_start(&[0, 0, 3, 0, 0]), 1);
        assert_eq!(dry_spell_start(&[3, 0, 0, 3, 1, 1, 3]), 2);
        assert_eq!(dry_spell_start(&[0, 3, 0, 0, 3, 0, 0, 0, 3, 0, 0]), 6);
        assert_eq!(dry_spell_start(&[0, 2, 0, 0, 9]), 3);
        assert_eq!(dry_spell_start(&[1, 2, 1, 2, 1, 1]), 5);
        assert_eq!(dry_spell_start(&[0, 0, 0, 7, 0, 0]), 1);
        assert_eq!(dry_spell_start(&[500, 0, 500, 0, 1, 500]), 4);
        assert_eq!(dry_spell_start(&[9, 9, 9, 1]), 4);
        assert_eq!(dry_spell_start(&[0, 0, 7, 0, 7, 0, 7, 0, 0]), 1);
        assert_eq!(dry_spell_start(&[0, 1, 2, 0, 1, 2, 0, 1, 0]), 7);
        assert_eq!(dry_spell_start(&[0, 0, 2].repeat(300)), 1);
        assert_eq!(dry_spell_start(&[5].repeat(400)), 0);
        assert_eq!(dry_spell_start(&[1].repeat(400)), 1);
    }
}
