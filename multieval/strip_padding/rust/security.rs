// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn bad(bytes: &[u8]) {
        assert!(strip_padding(bytes).is_none(), "{bytes:?}");
    }

    fn filled(size: usize, data: u8, n: usize) -> Vec<u8> {
        let mut bytes = vec![data; size];
        bytes[size.saturating_sub(n)..].fill(n as u8);
        bytes
    }

    fn last(size: usize, n: usize) -> Vec<u8> {
        let mut bytes = vec![65; size];
        bytes[size - 1] = n as u8;
        bytes
    }

    #[test]
    fn security() {
        for n in 2..=16 {
            for at in 32 - n..31 {
                for value in [65, n - 1, n ^ 128] {
                    let mut bytes = filled(32, 65, n);
                    bytes[at] = value as u8;
                    bad(&bytes);
                }
            }
            let mut short = filled(16, 65, n);
            short[16 - n] = 65;
            bad(&short);
            let mut same = vec![n as u8; 32];
            same[32 - n] = 65;
            bad(&same);
            bad(&last(32, n));
            if n > 2 {
                let mut bytes = filled(32, 65, n);
                bytes[32 - n] -= 1;
                bytes[30] += 1;
                bad(&bytes);
            }
        }
        for n in [17, 31, 32, 33, 127, 128, 129, 240, 255] {
            for size in [16, 32, 256, 272] {
                bad(&filled(size, 65, n));
                bad(&last(size, n));
            }
        }
        for size in [16, 32, 48] {
            bad(&last(size, 0));
            bad(&vec![0; size]);
        }
        for size in (1..=31).filter(|size| size % 16 != 0) {
            for n in [1, 3, 16] {
                bad(&filled(size, 65, n));
            }
        }
        bad(&filled(9999, 65, 15));
        bad(&[]);
        for n in 1..=16 {
            let bytes = filled(32, 65, n);
            assert_eq!(strip_padding(&bytes).as_deref(), Some(&bytes[..32 - n]));
        }
    }
}
