// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(sort_words("a"), "a");
        assert_eq!(sort_words("word"), "word");
        assert_eq!(sort_words("b a"), "b a");
        assert_eq!(sort_words("bb a"), "a bb");
        assert_eq!(sort_words("a bb"), "a bb");
        assert_eq!(sort_words("the apple is red"), "is the red apple");
        assert_eq!(sort_words("zz yy xx a"), "a zz yy xx");
        assert_eq!(sort_words("dog cat bird ape"), "dog cat ape bird");
        assert_eq!(sort_words("ccc bb a"), "a bb ccc");
        assert_eq!(sort_words("x y z"), "x y z");
        assert_eq!(sort_words("z y x"), "z y x");
        assert_eq!(sort_words("cd ab cd ab"), "cd ab cd ab");
        assert_eq!(sort_words("one three two four"), "one two four three");
        assert_eq!(sort_words("bbb aaa bb aa b a"), "b a bb aa bbb aaa");
        assert_eq!(sort_words("long longer longest"), "long longer longest");
        assert_eq!(sort_words("longest longer long"), "long longer longest");
        assert_eq!(sort_words("to be or not to be"), "to be or to be not");
        assert_eq!(sort_words("pear fig plum kiwi fig"), "fig fig pear plum kiwi");
        assert_eq!(sort_words("same same same"), "same same same");
        assert_eq!(sort_words("ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab"), "c c c c c c c c c c c c c c c c ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab");
        assert_eq!(sort_words("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a"), "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a");
    }
}
