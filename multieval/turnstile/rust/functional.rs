// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(turnstile("c"), 0);
        assert_eq!(turnstile("p"), 0);
        assert_eq!(turnstile("pp"), 0);
        assert_eq!(turnstile("cc"), 0);
        assert_eq!(turnstile("pc"), 0);
        assert_eq!(turnstile("cpp"), 1);
        assert_eq!(turnstile("ccp"), 1);
        assert_eq!(turnstile("ccpp"), 1);
        assert_eq!(turnstile("cccppp"), 1);
        assert_eq!(turnstile("cpccpp"), 2);
        assert_eq!(turnstile("ppcpp"), 1);
        assert_eq!(turnstile("cppcp"), 2);
        assert_eq!(turnstile("ccpcpp"), 2);
        assert_eq!(turnstile("pcpcpcp"), 3);
        assert_eq!(turnstile("ccccp"), 1);
        assert_eq!(turnstile("cpppp"), 1);
        assert_eq!(turnstile("pppcccpppc"), 1);
        assert_eq!(turnstile("cpcppcccpc"), 3);
        assert_eq!(turnstile("ppppcccc"), 0);
        assert_eq!(turnstile("cpcpcpcpcpc"), 5);
        assert_eq!(turnstile(&"ccpp".repeat(2500)), 2500);
        assert_eq!(turnstile(&"cp".repeat(5000)), 5000);
        assert_eq!(turnstile(&"p".repeat(10000)), 0);
        assert_eq!(turnstile(&"c".repeat(10000)), 0);
    }
}
