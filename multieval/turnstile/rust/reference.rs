// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn turnstile(events: &str) -> i32 {
    let mut open = false;
    let mut persons = 0;
    for event in events.chars() {
        if event == 'c' {
            open = true;
        } else if open {
            open = false;
            persons += 1;
        }
    }
    persons
}
