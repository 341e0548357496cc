// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn lock_refused(events: &str) -> i32 {
    let mut holder = None;
    let mut depth = 0;
    let mut refused = 0;
    for event in events.chars() {
        if event.is_ascii_lowercase() {
            if holder.is_none() || holder == Some(event) {
                holder = Some(event);
                depth += 1;
            } else {
                refused += 1;
            }
        } else if holder.is_some() {
            depth -= 1;
            if depth == 0 {
                holder = None;
            }
        } else {
            refused += 1;
        }
    }
    refused
}
