// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn good(bytes: &[u8], size: usize) {
        assert!(strip_padding(bytes).as_deref() == Some(&bytes[..size]), "{bytes:?}");
    }

    fn filled(size: usize, data: u8, n: usize) -> Vec<u8> {
        let mut bytes = vec![data; size];
        bytes[size.saturating_sub(n)..].fill(n as u8);
        bytes
    }

    #[test]
    fn functional() {
        for size in [16, 32, 48, 1600, 10000] {
            for n in (1..=16).step_by(if size > 48 { 5 } else { 1 }) {
                good(&filled(size, 65, n), size - n);
                good(&filled(size, 0, n), size - n);
                good(&filled(size, 255, n), size - n);
            }
        }
        good(&[4; 16], 12);
        good(&[9, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 15);
        good(&[3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 2, 2], 14);
        good(&[16; 32], 16);
    }
}
