// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[derive(Clone, Copy, PartialEq)]
enum Length {
    Unknown,
    Open,
    Known(i32),
}

fn chains(parents: &[i32]) -> Option<i32> {
    let mut lengths = vec![Length::Unknown; parents.len()];
    let mut longest = 0;
    for start in 0..parents.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        let mut length = 0;
        while let Some(at) = next {
            match *lengths.get(at)? {
                Length::Open => return None,
                Length::Known(above) => {
                    length = above;
                    break;
                }
                Length::Unknown => {}
            }
            lengths[at] = Length::Open;
            path.push(at);
            next = match parents[at] {
                -1 => None,
                parent => Some(usize::try_from(parent).ok()?),
            };
        }
        for at in path.into_iter().rev() {
            length += 1;
            lengths[at] = Length::Known(length);
        }
        longest = longest.max(length);
    }
    Some(longest)
}

fn longest_chain(parents: &[i32]) -> i32 {
    chains(parents).unwrap_or(-1)
}
