// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn run_program(code: &[i32]) -> Option<i32> {
    let mut stack: Vec<i64> = Vec::new();
    let mut numbers = code.iter();
    while let Some(&instruction) = numbers.next() {
        match instruction {
            0 => stack.push(i64::from(*numbers.next()?)),
            1..=3 => {
                let a = stack.pop()?;
                let b = stack.pop()?;
                stack.push(match instruction {
                    1 => b + a,
                    2 => b * a,
                    _ if a == 0 => return None,
                    _ => b / a,
                });
            }
            4 => stack.push(*stack.last()?),
            5 => {
                stack.pop()?;
            }
            _ => return None,
        }
        if stack.len() > 16 {
            return None;
        }
    }
    i32::try_from(stack.pop()?).ok()
}
