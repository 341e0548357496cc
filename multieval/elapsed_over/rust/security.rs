// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn security() {
        assert!(elapsed_over(4294967295, 0, 0));
        assert!(!elapsed_over(4294967295, 0, 1));
        assert!(elapsed_over(4294967295, 4, 4));
        assert!(!elapsed_over(4294967295, 4, 5));
        assert!(elapsed_over(4294967000, 500, 795));
        assert!(!elapsed_over(4294967000, 500, 796));
        assert!(!elapsed_over(4294967000, 500, 1000));
        assert!(!elapsed_over(4294967000, 4294967100, 1000));
        assert!(elapsed_over(4294967000, 4294967100, 99));
        assert!(!elapsed_over(4294967000, 4294967000, 4294967000));
        assert!(!elapsed_over(4294967295, 4294967295, 1));
        assert!(!elapsed_over(4294967295, 4294967295, 4294967295));
        assert!(!elapsed_over(4000000000, 4000000001, 4000000000));
        assert!(elapsed_over(1, 0, 4294967294));
        assert!(!elapsed_over(1, 0, 4294967295));
        assert!(elapsed_over(3000000000, 100, 1294967395));
        assert!(!elapsed_over(3000000000, 100, 1294967396));
        assert!(elapsed_over(2147483648, 0, 2147483647));
        assert!(!elapsed_over(2147483648, 0, 2147483648));
        assert!(elapsed_over(2000000000, 1000000000, 3294967295));
        assert!(!elapsed_over(2000000000, 1000000000, 3294967296));
        assert!(elapsed_over(2000000000, 1000000000, 500000000));
        assert!(!elapsed_over(4294967000, 4294966999, 4294967295));
        assert!(elapsed_over(1000, 1500, 499));
        assert!(!elapsed_over(1000, 1500, 500));
    }
}
