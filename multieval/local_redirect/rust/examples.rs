// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn check(target: &str, kept: bool) {
        assert_eq!(local_redirect(target), if kept { target } else { "/" });
    }

    #[test]
    fn examples() {
        check("/account/orders?page=2", true);
        check("https://example.com/", false);
        check("", false);
    }
}
