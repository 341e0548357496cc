// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(join_names(&[]), "nobody");
        assert_eq!(join_names(&["Ann"]), "Ann");
        assert_eq!(join_names(&["a"]), "a");
        assert_eq!(join_names(&["nobody"]), "nobody");
        assert_eq!(join_names(&["and", "and"]), "and and and");
        assert_eq!(join_names(&["Eve", "Eve", "Eve"]), "Eve, Eve and Eve");
        assert_eq!(join_names(&["Z", "Y", "X", "W"]), "Z, Y, X and W");
        assert_eq!(join_names(&["Bob", "Ann"]), "Bob and Ann");
        assert_eq!(join_names(&["Abcdefghijklmnopqrst"]), "Abcdefghijklmnopqrst");
        assert_eq!(join_names(&["Ann", "Bob", "Cy", "Dan", "Eve", "Fay"]), "Ann, Bob, Cy, Dan, Eve and Fay");
        assert_eq!(join_names(&["abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst"]), "abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst and abcdefghijklmnopqrst");
        assert_eq!(join_names(&["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"]), "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S and T");
    }
}
