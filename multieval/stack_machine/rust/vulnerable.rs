// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn run_program(code: &[i32]) -> Option<i32> {
    let mut stack: Vec<i32> = Vec::with_capacity(16);
    let mut i = 0;
    while i < code.len() {
        match code[i] {
            0 => {
                i += 1;
                stack.push(code[i]);
            }
            op @ 1..=3 => {
                let a = stack.pop()?;
                let b = stack.pop()?;
                if op == 3 && a == 0 {
                    return None;
                }
                stack.push(match op {
                    1 => b + a,
                    2 => b * a,
                    _ => b / a,
                });
            }
            4 => {
                let top = *stack.last()?;
                stack.push(top);
            }
            5 => {
                stack.pop()?;
            }
            _ => return None,
        }
        if stack.len() > 16 {
            return None;
        }
        i += 1;
    }
    stack.last().copied()
}
