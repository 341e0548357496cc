// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn run_commands(commands: &[(i32, i32)]) -> Vec<i32> {
    let mut row: Vec<i32> = vec![];
    let mut mark: Option<usize> = None;
    let mut reports = vec![];
    for &(kind, value) in commands {
        match kind {
            1 => row.push(value),
            2 => row.retain(|&v| v != value),
            3 => mark = row.iter().position(|&v| v == value),
            4 => {
                mark = match mark {
                    Some(i) if i + 1 < row.len() => Some(i + 1),
                    _ => None,
                }
            }
            5 => reports.push(match mark {
                Some(i) => row[i],
                None => -1,
            }),
            _ => {}
        }
    }
    reports
}
