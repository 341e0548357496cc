// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(short_name("Plato"), "Plato");
        assert_eq!(short_name("plato"), "plato");
        assert_eq!(short_name("x"), "x");
        assert_eq!(short_name("x y"), "X. y");
        assert_eq!(short_name("ada lovelace"), "A. lovelace");
        assert_eq!(short_name("a b c"), "A. B. c");
        assert_eq!(short_name("A B C D E"), "A. B. C. D. E");
        assert_eq!(short_name("john Ronald reuel Tolkien"), "J. R. R. Tolkien");
        assert_eq!(short_name("Ludwig van Beethoven"), "L. V. Beethoven");
        assert_eq!(short_name("LEONARDO DA VINCI"), "L. D. VINCI");
        assert_eq!(short_name("zoe z"), "Z. z");
        assert_eq!(short_name("Anna Anna Anna"), "A. A. Anna");
        assert_eq!(short_name("Mary Ann"), "M. Ann");
        assert_eq!(short_name("Jo"), "Jo");
        assert_eq!(short_name("aB cD"), "A. cD");
        assert_eq!(short_name("abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz"), "A. abcdefghijklmnopqrstuvwxyz");
        assert_eq!(short_name("q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q"), "Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. q");
    }
}
