// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(text: &str, expected: i64) {
        assert_eq!(read_amount(text), expected, "{text}");
    }

    #[test]
    fn security() {
        expect("0.29", 29);
        expect("0.57", 57);
        expect("0.58", 58);
        expect("1.15", 115);
        expect("4.35", 435);
        expect("8.20", 820);
        expect("9.95", 995);
        expect("19.99", 1999);
        expect("1.13", 113);
        expect("2.01", 201);
        expect("16.08", 1608);
        expect("33.33", 3333);
        expect("1001.10", 100110);
        expect("1022.53", 102253);
        expect("4097.10", 409710);
        expect("16777217.00", 1677721700);
        expect("167772.17", 16777217);
        expect("9999999.99", 999999999);
        expect("90071992547409.93", 9007199254740993);
        expect("99999999999999.99", 9999999999999999);
        expect("12345678901234.57", 1234567890123457);
        expect("99999999999999.01", 9999999999999901);
        expect("1000000000000.01", 100000000000001);
        expect("4503599627370.49", 450359962737049);
        expect("0.01", 1);
        expect("0.99", 99);
        expect("0.10", 10);
        for n in 0..2000 {
            expect(&format!("{}.{:02}", n / 100, n % 100), n);
        }
    }
}
