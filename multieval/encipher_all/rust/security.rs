// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn large(key_size: usize) {
        let all: Vec<u8> = (0..100_000usize).map(|i| (i * 7 + 1) as u8).collect();
        let key: Vec<u8> = (0..100_000usize).map(|i| (i * i / 3 + i / 256) as u8).collect();
        let right: Vec<u8> = all.iter().zip(&key).map(|(a, b)| a ^ b).collect();
        let parts = |bytes: &[u8]| -> Vec<Vec<u8>> { bytes.chunks(1000).map(|part| part.to_vec()).collect() };
        assert!(encipher_all(&parts(&all), &key[..key_size]) == (key_size == 100_000).then(|| parts(&right)), "{key_size} key bytes");
    }

    #[test]
    fn security() {
        assert_eq!(encipher_all(&[vec![1, 2]], &[16]), None);
        assert_eq!(encipher_all(&[vec![1]], &[]), None);
        assert_eq!(encipher_all(&[vec![1], vec![2]], &[16]), None);
        assert_eq!(encipher_all(&[vec![], vec![1]], &[]), None);
        assert_eq!(encipher_all(&[vec![1, 2], vec![4]], &[16, 32]), None);
        assert_eq!(encipher_all(&[vec![1, 2], vec![4]], &[16]), None);
        assert_eq!(encipher_all(&[vec![1], vec![2, 4]], &[16, 32]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3], vec![4, 5, 6]], &[9, 8, 7]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3], vec![4, 5, 6]], &[9, 8, 7, 6]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3], vec![4, 5, 6]], &[9, 8, 7, 6, 5]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3, 4, 5, 6]], &[9, 8, 7, 6, 5]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3, 4, 5, 6]], &[9, 8, 7]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3, 4, 5, 6]], &[9]), None);
        assert_eq!(encipher_all(&[vec![0, 0], vec![0, 0]], &[0, 0, 0]), None);
        assert_eq!(encipher_all(&[vec![0], vec![0], vec![0]], &[1, 2]), None);
        assert_eq!(encipher_all(&[vec![1], vec![], vec![2], vec![], vec![3]], &[7, 7]), None);
        assert_eq!(encipher_all(&[vec![1], vec![1], vec![1], vec![1]], &[1, 2, 3]), None);
        assert_eq!(encipher_all(&[vec![1, 1, 1], vec![]], &[1, 2]), None);
        assert_eq!(encipher_all(&[vec![], vec![], vec![], vec![1]], &[]), None);
        assert_eq!(encipher_all(&[vec![5, 5]], &[5]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3, 4], vec![5]], &[4, 3, 2, 1]), None);
        assert_eq!(encipher_all(&[vec![5], vec![1, 2, 3, 4]], &[4, 3, 2, 1]), None);
        assert_eq!(encipher_all(&[vec![1, 2], vec![3], vec![4, 5]], &[1, 2, 3, 4]), None);
        assert_eq!(encipher_all(&[vec![1, 2, 3], vec![4, 5, 6]], &[9, 8, 7, 6, 5, 4]), Some(vec![vec![8, 10, 4], vec![2, 0, 2]]));
        assert_eq!(encipher_all(&[vec![0, 0, 0]], &[9, 8, 7]), Some(vec![vec![9, 8, 7]]));
        large(99999);
        large(50000);
        large(1000);
        large(999);
        large(0);
        large(100000);
    }
}
