// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(longest_chain(&[-1]), 1);
        assert_eq!(longest_chain(&[-1, 2, 0, 1, 0, 4]), 4);
        assert_eq!(longest_chain(&[5, 0, -1, 2, 2, 3, 2]), 5);
        assert_eq!(longest_chain(&[-1, 0, -1, 2, 3, 4, 1, 6, 7, 8]), 6);
        let made = |f: fn(i32) -> i32| longest_chain(&(0..500).map(f).collect::<Vec<_>>());
        assert_eq!(made(|i| i - 1), 500);
        assert_eq!(made(|i| if i == 499 { -1 } else { i + 1 }), 500);
        assert_eq!(made(|i| if i == 0 { -1 } else { (i - 1) / 2 }), 9);
        assert_eq!(made(|i| if i == 250 { -1 } else { 250 }), 2);
    }
}
