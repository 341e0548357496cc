// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn run_commands(commands: &[(i32, i32)]) -> Vec<i32> {
    let mut entries: Vec<i32> = Vec::new();
    let mut marked: Option<usize> = None;
    let mut reports = Vec::new();
    for &(kind, value) in commands {
        match kind {
            1 => entries.push(value),
            2 => {
                marked = marked
                    .filter(|&at| entries[at] != value)
                    .map(|at| entries[..at].iter().filter(|&&entry| entry != value).count());
                entries.retain(|&entry| entry != value);
            }
            3 => marked = entries.iter().position(|&entry| entry == value),
            4 => marked = marked.map(|at| at + 1).filter(|&at| at < entries.len()),
            _ => reports.push(marked.map_or(-1, |at| entries[at])),
        }
    }
    reports
}
