// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(savings_after(0, 0), 0);
        assert_eq!(savings_after(0, 120), 0);
        assert_eq!(savings_after(99, 120), 99);
        assert_eq!(savings_after(100, 1), 101);
        assert_eq!(savings_after(100, 2), 102);
        assert_eq!(savings_after(100, 100), 200);
        assert_eq!(savings_after(100, 101), 202);
        assert_eq!(savings_after(199, 1), 200);
        assert_eq!(savings_after(199, 2), 202);
        assert_eq!(savings_after(199, 3), 204);
        assert_eq!(savings_after(150, 120), 360);
        assert_eq!(savings_after(250, 1), 252);
        assert_eq!(savings_after(299, 3), 307);
        assert_eq!(savings_after(333, 7), 354);
        assert_eq!(savings_after(999, 12), 1119);
        assert_eq!(savings_after(1000, 12), 1122);
        assert_eq!(savings_after(10000, 2), 10201);
        assert_eq!(savings_after(10000, 3), 10303);
        assert_eq!(savings_after(10000, 12), 11266);
        assert_eq!(savings_after(10000, 120), 32902);
        assert_eq!(savings_after(12345, 24), 15663);
        assert_eq!(savings_after(54321, 60), 98651);
        assert_eq!(savings_after(99999, 120), 329930);
        assert_eq!(savings_after(1000000, 1), 1010000);
        assert_eq!(savings_after(1000000, 2), 1020100);
        assert_eq!(savings_after(1000000, 12), 1126822);
        assert_eq!(savings_after(1000000, 120), 3300280);
        assert_eq!(savings_after(7, 50), 7);
        assert_eq!(savings_after(1234, 0), 1234);
        assert_eq!(savings_after(149, 1), 150);
        assert_eq!(savings_after(151, 1), 152);
    }
}
