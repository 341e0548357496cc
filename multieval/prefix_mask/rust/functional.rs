// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(n: u32, expected: u32) {
        assert_eq!(prefix_mask(n), expected, "n = {n}");
    }

    #[test]
    fn functional() {
        expect(1, 2147483648);
        expect(2, 3221225472);
        expect(3, 3758096384);
        expect(4, 4026531840);
        expect(5, 4160749568);
        expect(6, 4227858432);
        expect(7, 4261412864);
        expect(8, 4278190080);
        expect(9, 4286578688);
        expect(10, 4290772992);
        expect(11, 4292870144);
        expect(12, 4293918720);
        expect(13, 4294443008);
        expect(14, 4294705152);
        expect(15, 4294836224);
        expect(16, 4294901760);
        expect(17, 4294934528);
        expect(18, 4294950912);
        expect(19, 4294959104);
        expect(20, 4294963200);
        expect(21, 4294965248);
        expect(22, 4294966272);
        expect(23, 4294966784);
        expect(24, 4294967040);
        expect(25, 4294967168);
        expect(26, 4294967232);
        expect(27, 4294967264);
        expect(28, 4294967280);
        expect(29, 4294967288);
        expect(30, 4294967292);
        expect(31, 4294967294);
        expect(32, 4294967295);
    }
}
