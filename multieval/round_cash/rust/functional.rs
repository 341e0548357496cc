// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(round_cash(0), 0);
        assert_eq!(round_cash(1), 0);
        assert_eq!(round_cash(4), 0);
        assert_eq!(round_cash(5), 10);
        assert_eq!(round_cash(6), 10);
        assert_eq!(round_cash(9), 10);
        assert_eq!(round_cash(10), 10);
        assert_eq!(round_cash(14), 10);
        assert_eq!(round_cash(15), 20);
        assert_eq!(round_cash(16), 20);
        assert_eq!(round_cash(25), 30);
        assert_eq!(round_cash(45), 50);
        assert_eq!(round_cash(95), 100);
        assert_eq!(round_cash(99), 100);
        assert_eq!(round_cash(101), 100);
        assert_eq!(round_cash(104), 100);
        assert_eq!(round_cash(105), 110);
        assert_eq!(round_cash(995), 1000);
        assert_eq!(round_cash(-1), 0);
        assert_eq!(round_cash(-4), 0);
        assert_eq!(round_cash(-5), -10);
        assert_eq!(round_cash(-6), -10);
        assert_eq!(round_cash(-9), -10);
        assert_eq!(round_cash(-10), -10);
        assert_eq!(round_cash(-14), -10);
        assert_eq!(round_cash(-15), -20);
        assert_eq!(round_cash(-16), -20);
        assert_eq!(round_cash(-25), -30);
        assert_eq!(round_cash(-34), -30);
        assert_eq!(round_cash(-45), -50);
        assert_eq!(round_cash(-95), -100);
        assert_eq!(round_cash(-99), -100);
        assert_eq!(round_cash(-101), -100);
        assert_eq!(round_cash(-105), -110);
        assert_eq!(round_cash(999994), 999990);
        assert_eq!(round_cash(999995), 1000000);
        assert_eq!(round_cash(1000000), 1000000);
        assert_eq!(round_cash(-999994), -999990);
        assert_eq!(round_cash(-999995), -1000000);
        assert_eq!(round_cash(-1000000), -1000000);
    }
}
