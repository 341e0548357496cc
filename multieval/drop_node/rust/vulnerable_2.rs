// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
struct Entry {
    value: i32,
    dropped: bool,
}

fn run_commands(commands: &[(i32, i32)]) -> Vec<i32> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut mark: Option<usize> = None;
    let mut reports = Vec::new();
    for &(kind, value) in commands {
        match kind {
            1 => entries.push(Entry { value, dropped: false }),
            2 => entries
                .iter_mut()
                .filter(|entry| entry.value == value)
                .for_each(|entry| entry.dropped = true),
            3 => mark = entries.iter().position(|entry| !entry.dropped && entry.value == value),
            4 => mark = mark.and_then(|at| (at + 1..entries.len()).find(|&next| !entries[next].dropped)),
            _ => reports.push(mark.map_or(-1, |at| entries[at].value)),
        }
    }
    reports
}
