// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(pages_named("1"), 1);
        assert_eq!(pages_named("1000"), 1);
        assert_eq!(pages_named("1-1"), 1);
        assert_eq!(pages_named("1-2"), 2);
        assert_eq!(pages_named("2-1"), 2);
        assert_eq!(pages_named("5-3"), 3);
        assert_eq!(pages_named("1-1000"), 1000);
        assert_eq!(pages_named("1000-1"), 1000);
        assert_eq!(pages_named("1-3,3-5"), 5);
        assert_eq!(pages_named("1-3,2"), 3);
        assert_eq!(pages_named("2,1-3"), 3);
        assert_eq!(pages_named("3-1,1-3"), 3);
        assert_eq!(pages_named("1-5,10-6"), 10);
        assert_eq!(pages_named("1-5,7-9"), 8);
        assert_eq!(pages_named("9,8,7,6"), 4);
        assert_eq!(pages_named("9-7,8-6"), 4);
        assert_eq!(pages_named("1,10,100,1000"), 4);
        assert_eq!(pages_named("1-10,5-15,10-20"), 20);
        assert_eq!(pages_named("100-90,95-105"), 16);
        assert_eq!(pages_named("7,7-7,7"), 1);
        assert_eq!(pages_named("999-1000"), 2);
        assert_eq!(pages_named("11,1-1,1"), 2);
        assert_eq!(pages_named("1-2,4-5,7-8,10-11"), 8);
        assert_eq!(pages_named("500-1,500-1000"), 1000);
        assert_eq!(pages_named("30-20,25,10-40"), 31);
        assert_eq!(pages_named("1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59"), 59);
        assert_eq!(pages_named("3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9,3-9"), 7);
    }
}
