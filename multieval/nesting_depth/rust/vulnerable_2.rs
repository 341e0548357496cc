// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
struct Group {
    end: char,
    inner: Vec<Group>,
}

impl Group {
    fn new(end: char) -> Self {
        Group { end, inner: Vec::new() }
    }

    fn depth(&self) -> i32 {
        self.inner.iter().map(|group| 1 + group.depth()).max().unwrap_or(0)
    }
}

fn nesting_depth(text: &str) -> i32 {
    let mut now = Group::new('\0');
    let mut around = Vec::new();
    for c in text.chars() {
        match c {
            '(' => around.push(std::mem::replace(&mut now, Group::new(')'))),
            '[' => around.push(std::mem::replace(&mut now, Group::new(']'))),
            '{' => around.push(std::mem::replace(&mut now, Group::new('}'))),
            ')' | ']' | '}' => {
                if now.end != c {
                    return -1;
                }
                let Some(outer) = around.pop() else {
                    return -1;
                };
                let closed = std::mem::replace(&mut now, outer);
                now.inner.push(closed);
            }
            _ => {}
        }
    }
    if around.is_empty() { now.depth() } else { -1 }
}
