// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples() {
        assert_eq!(page_label(3, 10), "iii");
        assert_eq!(page_label(17, 20), "xvii");
        assert_eq!(page_label(25, 10), "15");
    }
}
