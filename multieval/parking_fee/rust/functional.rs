// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(parking_fee(0), 0);
        assert_eq!(parking_fee(1), 0);
        assert_eq!(parking_fee(29), 0);
        assert_eq!(parking_fee(30), 0);
        assert_eq!(parking_fee(31), 200);
        assert_eq!(parking_fee(59), 200);
        assert_eq!(parking_fee(60), 200);
        assert_eq!(parking_fee(61), 400);
        assert_eq!(parking_fee(89), 400);
        assert_eq!(parking_fee(90), 400);
        assert_eq!(parking_fee(91), 400);
        assert_eq!(parking_fee(119), 400);
        assert_eq!(parking_fee(120), 400);
        assert_eq!(parking_fee(121), 600);
        assert_eq!(parking_fee(150), 600);
        assert_eq!(parking_fee(180), 600);
        assert_eq!(parking_fee(181), 800);
        assert_eq!(parking_fee(240), 800);
        assert_eq!(parking_fee(241), 1000);
        assert_eq!(parking_fee(300), 1000);
        assert_eq!(parking_fee(301), 1200);
        assert_eq!(parking_fee(360), 1200);
        assert_eq!(parking_fee(361), 1400);
        assert_eq!(parking_fee(419), 1400);
        assert_eq!(parking_fee(420), 1400);
        assert_eq!(parking_fee(421), 1500);
        assert_eq!(parking_fee(450), 1500);
        assert_eq!(parking_fee(480), 1500);
        assert_eq!(parking_fee(481), 1500);
        assert_eq!(parking_fee(540), 1500);
        assert_eq!(parking_fee(541), 1500);
        assert_eq!(parking_fee(1439), 1500);
        assert_eq!(parking_fee(1440), 1500);
    }
}
