// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        let whole = b"%41x%42%4";
        let cut = ["", "%", "%4", "A", "Ax", "Ax%", "Ax%4", "AxB", "AxB%", "AxB%4"];
        for (n, expected) in cut.iter().enumerate() {
            assert_eq!(percent_decode(&whole[..n]), expected.as_bytes());
        }
        assert_eq!(percent_decode(b"%%41"), b"%A");
        assert_eq!(percent_decode(b"%4%41"), b"%4A");
        assert_eq!(percent_decode(b"%%%41%"), b"%%A%");
        assert_eq!(percent_decode(b"%41%2"), b"A%2");
        assert_eq!(percent_decode(b"%00%ff"), b"\0\xff");
        let kept: [&[u8]; 24] = [
            b"%", b"%a", b"%%", b"100%", b"%+1", b"%-1", b"% 1", b"%1 ", b"%\t1", b"%1\n", b"%0x", b"%0X", b"%0xf", b"%1_",
            b"%4g", b"%g4", b"%+1%-1% 1%1 %\t1%1\n%0x%0X%0xf%1_%4g%g4", b"%\x001", b"%1\0", b"%\0\0", b"%\xb1\xb2",
            b"%1\xff", b"%\x801", b"%/0%0/%:0%0:%@0%0@%G0%0G%`0%0`%g0%0g",
        ];
        for text in kept {
            assert_eq!(percent_decode(text), text);
        }
        for byte in (0..=255u8).filter(|byte| !byte.is_ascii_hexdigit()) {
            assert_eq!(percent_decode(&[b'%', byte, b'1']), [b'%', byte, b'1']);
            assert_eq!(percent_decode(&[b'%', b'1', byte]), [b'%', b'1', byte]);
        }
        assert!(percent_decode(&[b'%'; 1_000_000]) == [b'%'; 1_000_000]);
    }
}
