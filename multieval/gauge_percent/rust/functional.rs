// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(level: f64, expected: i32) {
        assert_eq!(gauge_percent(level), expected, "level {level}");
    }

    #[test]
    fn functional() {
        expect(0.0, 0);
        expect(0.5, 50);
        expect(0.25, 25);
        expect(0.125, 12);
        expect(0.9999, 99);
        expect(0.001, 0);
        expect(0.996, 99);
        expect(0.755, 75);
        expect(0.015, 1);
        expect(0.375, 37);
        expect(1.5, -1);
        expect(2.0, -1);
        expect(-1.0, -1);
        expect(100.0, -1);
        expect(-0.001, -1);
        expect(1.001, -1);
        expect(75.0, -1);
    }
}
