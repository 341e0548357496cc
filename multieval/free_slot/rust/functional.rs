// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(free_slot(&[], &[], 1), 480);
        assert_eq!(free_slot(&[], &[], 600), 480);
        assert_eq!(free_slot(&[480], &[481], 600), -1);
        assert_eq!(free_slot(&[480], &[481], 599), 481);
        assert_eq!(free_slot(&[1079], &[1080], 599), 480);
        assert_eq!(free_slot(&[1079], &[1080], 600), -1);
        assert_eq!(free_slot(&[500], &[900], 20), 480);
        assert_eq!(free_slot(&[500], &[900], 21), 900);
        assert_eq!(free_slot(&[500], &[900], 180), 900);
        assert_eq!(free_slot(&[500], &[900], 181), -1);
        assert_eq!(free_slot(&[480, 490, 700], &[900, 500, 710], 30), 900);
        assert_eq!(free_slot(&[480, 490], &[900, 500], 200), -1);
        assert_eq!(free_slot(&[480, 500, 520], &[520, 530, 560], 10), 560);
        assert_eq!(free_slot(&[480, 540, 600], &[540, 600, 660], 30), 660);
        assert_eq!(free_slot(&[480, 541, 600], &[540, 600, 660], 1), 540);
        assert_eq!(free_slot(&[480, 541, 600], &[540, 600, 660], 2), 660);
        assert_eq!(free_slot(&[490, 490, 600], &[500, 560, 610], 40), 560);
        assert_eq!(free_slot(&[490, 490, 600], &[560, 500, 610], 41), 610);
        assert_eq!(free_slot(&[480, 480, 480], &[490, 1080, 500], 1), -1);
        assert_eq!(free_slot(&[600, 600], &[700, 700], 120), 480);
        assert_eq!(free_slot(&[600, 600], &[700, 700], 121), 700);
        assert_eq!(free_slot(&[481, 483, 485], &[482, 484, 486], 1), 480);
        assert_eq!(free_slot(&[481, 483, 485], &[482, 484, 486], 2), 486);
        assert_eq!(free_slot(&[480, 1000], &[1000, 1080], 1), -1);
        assert_eq!(free_slot(&[480, 500, 510, 1070], &[600, 550, 520, 1075], 470), 600);
        assert_eq!(free_slot(&[480, 500, 510, 1070], &[600, 550, 520, 1075], 471), -1);
        assert_eq!(free_slot(&[480, 600, 1060], &[590, 1050, 1080], 10), 590);
        assert_eq!(free_slot(&[480, 600, 1060], &[591, 1050, 1080], 10), 1050);
        assert_eq!(free_slot(&[480, 600, 1060], &[591, 1051, 1080], 10), -1);
    }
}
