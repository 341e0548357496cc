// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(level: f64, expected: i32) {
        assert_eq!(gauge_percent(level), expected, "level {level}");
    }

    #[test]
    fn examples() {
        expect(0.758, 75);
        expect(1.0, 100);
        expect(-0.25, -1);
    }
}
