// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, expected: bool) {
        assert_eq!(means_device(name), expected, "{name:?}");
    }

    #[test]
    fn functional() {
        expect("CON", true);
        expect("PRN", true);
        expect("AUX", true);
        expect("nul", true);
        expect("Con", true);
        expect("aUX", true);
        expect("nul.txt", true);
        expect("PRN.log", true);
        expect("Aux.c", true);
        expect("prn.jpeg", true);
        expect("", false);
        expect("a", false);
        expect("file.txt", false);
        expect("cons.txt", false);
        expect("co.n", false);
        expect("connect", false);
        expect("nulls", false);
        expect("prnt.c", false);
        expect("xcon", false);
        expect("xaux.txt", false);
        expect(".con", false);
        expect(".nul.txt", false);
        expect("a.con", false);
        expect("file.nul", false);
        expect("c on", false);
        expect("com", false);
        expect("n.ul", false);
        expect("_nul", false);
        expect("nul_", false);
        expect("au", false);
        expect("a b.aux", false);
        expect(" con", false);
        expect(" nul.txt", false);
        expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", false);
    }
}
