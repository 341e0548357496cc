// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn expect(name: &str, expected: bool) {
        assert_eq!(means_device(name), expected, "{name:?}");
    }

    #[test]
    fn security() {
        expect("con.tar.gz", true);
        expect("NUL.a.b.c", true);
        expect("aux .txt", true);
        expect("con ", true);
        expect("CON  ", true);
        expect("nul   .txt", true);
        expect("PRN .", true);
        expect("prn .tar.gz", true);
        expect("AuX    ", true);
        expect("con..", true);
        expect("nul...txt", true);
        expect("nul. txt", true);
        expect("aux. ", true);
        expect("con .a.b", true);
        expect("NUL                                                                                                                                                                                                                                                            ", true);
        expect("nul.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", true);
        expect("con............................................................................................................................................................................................................................................................", true);
        expect("con x", false);
        expect("con x.txt", false);
        expect("con~", false);
        expect("nul -.txt", false);
        expect(" con.txt", false);
        expect("conn .txt", false);
        expect("co n.txt", false);
        expect(" ", false);
        expect("   ", false);
        expect(".", false);
        expect("...", false);
        expect(" .nul", false);
    }
}
