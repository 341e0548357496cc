// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(encipher_all(&[vec![1, 2], vec![4]], &[16, 32, 64, 128]), Some(vec![vec![17, 34], vec![68]]));
        assert_eq!(encipher_all(&[vec![5, 5]], &[5, 4]), Some(vec![vec![0, 1]]));
    }
}
