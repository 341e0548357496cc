// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(setting_value("a=1", "a"), 1);
        assert_eq!(setting_value("a=0", "a"), 0);
        assert_eq!(setting_value("a=1000000", "a"), 1000000);
        assert_eq!(setting_value("a=1;a=2", "a"), 2);
        assert_eq!(setting_value("a=2;b=3;a=1", "a"), 1);
        assert_eq!(setting_value("ab=1", "b"), -1);
        assert_eq!(setting_value("ab=1", "a"), -1);
        assert_eq!(setting_value("ab=1;b=2", "b"), 2);
        assert_eq!(setting_value("b=2;ab=1", "b"), 2);
        assert_eq!(setting_value("ab=1;a=2", "a"), 2);
        assert_eq!(setting_value("a=2;ab=1", "a"), 2);
        assert_eq!(setting_value("a=7", "aa"), -1);
        assert_eq!(setting_value("aa=5;a=7;aaa=9", "a"), 7);
        assert_eq!(setting_value("aa=5;a=7;aaa=9", "aa"), 5);
        assert_eq!(setting_value("aa=5;a=7;aaa=9", "aaa"), 9);
        assert_eq!(setting_value("a=7;aa=5;aaa=9;aaaa=3", "aaaaa"), -1);
        assert_eq!(setting_value("x=10;y=20;z=30", "x"), 10);
        assert_eq!(setting_value("x=10;y=20;z=30", "y"), 20);
        assert_eq!(setting_value("x=10;y=20;z=30", "z"), 30);
        assert_eq!(setting_value("x=10;y=20;z=30", "w"), -1);
        assert_eq!(setting_value("port=80;report=7", "port"), 80);
        assert_eq!(setting_value("report=7;port=80", "port"), 80);
        assert_eq!(setting_value("report=7", "port"), -1);
        assert_eq!(setting_value("port=7", "report"), -1);
        assert_eq!(setting_value("size=0;size=5;size=0", "size"), 0);
        assert_eq!(setting_value("on=1;on=1;off=0", "on"), 1);
        assert_eq!(setting_value("abcdefghijklmnopqrstuvwxyz=999999;b=4", "abcdefghijklmnopqrstuvwxyz"), 999999);
    }
}
