// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn lock_refused(events: &str) -> i32 {
    let mut held: Option<(char, u32)> = None;
    let mut refused = 0;
    for event in events.chars() {
        let person = event.to_ascii_lowercase();
        let take = event == person;
        held = match held {
            None if take => Some((person, 1)),
            Some((holder, times)) if holder == person && take => Some((holder, times + 1)),
            Some((holder, 1)) if holder == person => None,
            Some((holder, times)) if holder == person => Some((holder, times - 1)),
            other => {
                refused += 1;
                other
            }
        };
    }
    refused
}
