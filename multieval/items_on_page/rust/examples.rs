// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(total: i32, page: i32, size: i32, expected: i32) {
        assert_eq!(items_on_page(total, page, size), expected, "{total}, {page}, {size}");
    }

    #[test]
    fn examples() {
        expect(10, 0, 4, 4);
        expect(10, 2, 4, 2);
        expect(10, 3, 4, 0);
    }
}
