// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(page_label(1, 0), "1");
        assert_eq!(page_label(1, 1), "i");
        assert_eq!(page_label(2, 1), "1");
        assert_eq!(page_label(2, 2), "ii");
        assert_eq!(page_label(4, 80), "iv");
        assert_eq!(page_label(5, 80), "v");
        assert_eq!(page_label(6, 80), "vi");
        assert_eq!(page_label(8, 80), "viii");
        assert_eq!(page_label(9, 80), "ix");
        assert_eq!(page_label(10, 80), "x");
        assert_eq!(page_label(11, 80), "xi");
        assert_eq!(page_label(14, 80), "xiv");
        assert_eq!(page_label(19, 80), "xix");
        assert_eq!(page_label(20, 80), "xx");
        assert_eq!(page_label(24, 80), "xxiv");
        assert_eq!(page_label(38, 80), "xxxviii");
        assert_eq!(page_label(39, 80), "xxxix");
        assert_eq!(page_label(40, 80), "xl");
        assert_eq!(page_label(41, 80), "xli");
        assert_eq!(page_label(44, 80), "xliv");
        assert_eq!(page_label(49, 80), "xlix");
        assert_eq!(page_label(50, 80), "l");
        assert_eq!(page_label(51, 80), "li");
        assert_eq!(page_label(59, 80), "lix");
        assert_eq!(page_label(68, 80), "lxviii");
        assert_eq!(page_label(73, 80), "lxxiii");
        assert_eq!(page_label(79, 80), "lxxix");
        assert_eq!(page_label(80, 80), "lxxx");
        assert_eq!(page_label(81, 80), "1");
        assert_eq!(page_label(90, 80), "10");
        assert_eq!(page_label(2000, 80), "1920");
        assert_eq!(page_label(2000, 0), "2000");
        assert_eq!(page_label(10, 9), "1");
        assert_eq!(page_label(9, 9), "ix");
        assert_eq!(page_label(8, 9), "viii");
        assert_eq!(page_label(50, 0), "50");
        assert_eq!(page_label(40, 39), "1");
        assert_eq!(page_label(109, 10), "99");
        assert_eq!(page_label(5, 4), "1");
    }
}
