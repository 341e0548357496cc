// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functional() {
        assert_eq!(robot_cell("F"), 1);
        assert_eq!(robot_cell("L"), 0);
        assert_eq!(robot_cell("R"), 0);
        assert_eq!(robot_cell("RF"), 10);
        assert_eq!(robot_cell("LF"), 0);
        assert_eq!(robot_cell("LLF"), 0);
        assert_eq!(robot_cell("RRF"), 0);
        assert_eq!(robot_cell("LLLF"), 10);
        assert_eq!(robot_cell("RRRF"), 0);
        assert_eq!(robot_cell("RRRRF"), 1);
        assert_eq!(robot_cell("LLLLF"), 1);
        assert_eq!(robot_cell("FRFRF"), 10);
        assert_eq!(robot_cell("RFLFLF"), 1);
        assert_eq!(robot_cell("FFRRF"), 1);
        assert_eq!(robot_cell("RFFLLF"), 10);
        assert_eq!(robot_cell("FFFRFFFRFFFRFFF"), 0);
        assert_eq!(robot_cell("RFFFFFFFFFFFF"), 90);
        assert_eq!(robot_cell("FFFFFFFFFFFFF"), 9);
        assert_eq!(robot_cell("FFFFFFFFFFFFFRRF"), 8);
        assert_eq!(robot_cell("RFFFFFFFFFFFFRRF"), 80);
        assert_eq!(robot_cell("LFRF"), 1);
        assert_eq!(robot_cell("LFLFLFLF"), 11);
        assert_eq!(robot_cell("RFLLFF"), 0);
        assert_eq!(robot_cell("RRFLF"), 10);
        assert_eq!(robot_cell("FRRFFFLLF"), 1);
        assert_eq!(robot_cell("LLLLLF"), 0);
        assert_eq!(robot_cell("RRRRRF"), 10);
        assert_eq!(robot_cell("RFRFLF"), 20);
        assert_eq!(robot_cell(&"FRFL".repeat(20)), 99);
        assert_eq!(robot_cell(&"FRFL".repeat(5)), 55);
        assert_eq!(robot_cell(&"R".repeat(1000)), 0);
        assert_eq!(robot_cell(&"F".repeat(1000)), 9);
        assert_eq!(robot_cell(&"FFRFFR".repeat(100)), 0);
        assert_eq!(robot_cell(&"LLLF".repeat(3)), 0);
    }
}
