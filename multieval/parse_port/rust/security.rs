// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        assert_eq!(parse_port("4294967376"), -1);
        assert_eq!(parse_port("4294967297"), -1);
        assert_eq!(parse_port("8589934672"), -1);
        assert_eq!(parse_port("4294967295"), -1);
        assert_eq!(parse_port("2147483647"), -1);
        assert_eq!(parse_port("2147483648"), -1);
        assert_eq!(parse_port("65616"), -1);
        assert_eq!(parse_port("131152"), -1);
        assert_eq!(parse_port("18446744073709551696"), -1);
        assert_eq!(parse_port("9223372036854775808"), -1);
        assert_eq!(parse_port("18446744073709551615"), -1);
        assert_eq!(parse_port("99999999999"), -1);
        assert_eq!(parse_port("340282366920938463463374607431768211536"), -1);
        assert_eq!(parse_port("+80"), -1);
        assert_eq!(parse_port(" 80"), -1);
        assert_eq!(parse_port("80 "), -1);
        assert_eq!(parse_port("\t80"), -1);
        assert_eq!(parse_port("\n80"), -1);
        assert_eq!(parse_port("80\n"), -1);
        assert_eq!(parse_port("8 0"), -1);
        assert_eq!(parse_port("-"), -1);
        assert_eq!(parse_port("+"), -1);
        assert_eq!(parse_port(" "), -1);
        assert_eq!(parse_port("-65456"), -1);
        assert_eq!(parse_port("-4294967216"), -1);
        assert_eq!(parse_port("1_0"), -1);
        assert_eq!(parse_port("8e1"), -1);
        assert_eq!(parse_port("\u{668}\u{660}"), -1);
        assert_eq!(parse_port("8\u{660}"), -1);
        assert_eq!(parse_port("\u{ff18}\u{ff10}"), -1);
        assert_eq!(parse_port("\u{b2}"), -1);
        assert_eq!(parse_port("8\u{b2}"), -1);
        assert_eq!(parse_port("80\u{a0}"), -1);
        assert_eq!(parse_port("80\u{0}"), -1);
        assert_eq!(parse_port("80\u{0}1"), -1);
        assert_eq!(parse_port("8080"), 8080);
        assert_eq!(parse_port("1"), 1);
        assert_eq!(parse_port("65535"), 65535);
        assert_eq!(parse_port(&"1".repeat(10000)), -1);
        assert_eq!(parse_port(&("0".repeat(9999) + "1")), -1);
        assert_eq!(parse_port(&("1".to_string() + &"0".repeat(9998) + "1")), -1);
        assert_eq!(parse_port(&"1".repeat(5)), 11111);
    }
}
