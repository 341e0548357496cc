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
    fn functional() {
        assert_eq!(encipher_all(&[], &[]), Some(vec![]));
        assert_eq!(encipher_all(&[], &[1, 2]), Some(vec![]));
        assert_eq!(encipher_all(&[vec![]], &[]), Some(vec![vec![]]));
        assert_eq!(encipher_all(&[vec![], vec![]], &[9]), Some(vec![vec![], vec![]]));
        assert_eq!(encipher_all(&[vec![7]], &[7]), Some(vec![vec![0]]));
        assert_eq!(encipher_all(&[vec![0]], &[0]), Some(vec![vec![0]]));
        assert_eq!(encipher_all(&[vec![255]], &[128]), Some(vec![vec![127]]));
        assert_eq!(encipher_all(&[vec![128, 127, 255]], &[255, 255, 1]), Some(vec![vec![127, 128, 254]]));
        assert_eq!(encipher_all(&[vec![1], vec![2], vec![3]], &[200, 100, 50]), Some(vec![vec![201], vec![102], vec![49]]));
        assert_eq!(encipher_all(&[vec![1], vec![2], vec![3]], &[200, 100, 50, 25]), Some(vec![vec![201], vec![102], vec![49]]));
        assert_eq!(encipher_all(&[vec![], vec![1], vec![], vec![], vec![2, 3], vec![]], &[11, 12, 13]), Some(vec![vec![], vec![10], vec![], vec![], vec![14, 14], vec![]]));
        assert_eq!(encipher_all(&[vec![0, 0, 0], vec![0, 0], vec![0]], &[1, 2, 3, 4, 5, 6]), Some(vec![vec![1, 2, 3], vec![4, 5], vec![6]]));
        assert_eq!(encipher_all(&[vec![9, 9], vec![9, 9], vec![9, 9]], &[1, 2, 3, 4, 5, 6, 7]), Some(vec![vec![8, 11], vec![10, 13], vec![12, 15]]));
        assert_eq!(encipher_all(&[vec![65, 66, 67, 68]], &[1, 2, 3, 4, 5, 6, 7, 8, 9]), Some(vec![vec![64, 64, 64, 64]]));
        assert_eq!(encipher_all(&[vec![1, 2], vec![4]], &[7, 7, 7]), Some(vec![vec![6, 5], vec![3]]));
        assert_eq!(encipher_all(&[vec![10, 20, 30], vec![40, 50, 60, 70, 80]], &[1, 3, 9, 27, 81, 243, 217, 139]), Some(vec![vec![11, 23, 23], vec![51, 99, 207, 159, 219]]));
        assert_eq!(encipher_all(&[vec![200, 201], vec![202]], &[3, 2, 1]), Some(vec![vec![203, 203], vec![203]]));
        large(100000);
    }
}
