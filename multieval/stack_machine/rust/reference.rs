// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn run_program(code: &[i32]) -> Option<i32> {
    let mut stack: Vec<i32> = Vec::new();
    let mut rest = code.iter();
    while let Some(instruction) = rest.next() {
        let value = match instruction {
            0 => *rest.next()?,
            1..=3 => {
                let a = stack.pop()?;
                let b = stack.pop()?;
                match instruction {
                    1 => b.checked_add(a)?,
                    2 => b.checked_mul(a)?,
                    _ => b.checked_div(a)?,
                }
            }
            4 => *stack.last()?,
            5 => {
                stack.pop()?;
                continue;
            }
            _ => return None,
        };
        if stack.len() == 16 {
            return None;
        }
        stack.push(value);
    }
    stack.pop()
}
