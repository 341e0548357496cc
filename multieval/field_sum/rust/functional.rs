// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(field_sum(""), 0);
        assert_eq!(field_sum(";"), 0);
        assert_eq!(field_sum(";;;;"), 0);
        assert_eq!(field_sum("0"), 0);
        assert_eq!(field_sum("5;"), 5);
        assert_eq!(field_sum(";5"), 5);
        assert_eq!(field_sum("1;;2"), 3);
        assert_eq!(field_sum(";;7;;"), 7);
        assert_eq!(field_sum("-1"), -1);
        assert_eq!(field_sum("-1;1"), 0);
        assert_eq!(field_sum("1;-1"), 0);
        assert_eq!(field_sum("10;-3"), 7);
        assert_eq!(field_sum("-10;-20"), -30);
        assert_eq!(field_sum("1000;1000;1000"), 3000);
        assert_eq!(field_sum("-1000;-1000"), -2000);
        assert_eq!(field_sum("-5;;5;"), 0);
        assert_eq!(field_sum("1;2;3;4;5;6;7;8;9"), 45);
        assert_eq!(field_sum("0;0;0;1"), 1);
        assert_eq!(field_sum("100;-1;;-99"), 0);
        assert_eq!(field_sum("7;7"), 14);
        assert_eq!(field_sum(";-8;"), -8);
        assert_eq!(field_sum("999;1"), 1000);
        assert_eq!(field_sum("1;;;2"), 3);
        assert_eq!(field_sum("4;;;;-5"), -1);
        assert_eq!(field_sum(&"9;".repeat(250)), 2250);
        assert_eq!(field_sum(&";".repeat(500)), 0);
        assert_eq!(field_sum(&"-1;".repeat(100)), -100);
    }
}
