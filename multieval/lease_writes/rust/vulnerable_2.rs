// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

/// What happens in a second, in the order in which it counts there.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    LeaseBegins(usize),
    WriteStarts(usize),
    WriteStored(usize),
}

fn lease_writes(begins: &[i32], numbers: &[i32], starts: &[i32], lengths: &[i32]) -> i32 {
    let mut events = Vec::with_capacity(begins.len() + 2 * starts.len());
    for (lease, &begin) in begins.iter().enumerate() {
        events.push((begin, Event::LeaseBegins(lease)));
    }
    for (write, (&start, &length)) in starts.iter().zip(lengths).enumerate() {
        events.push((start, Event::WriteStarts(write)));
        events.push((start + length, Event::WriteStored(write)));
    }
    events.sort_unstable();

    let mut running = None;
    let mut pending = vec![false; starts.len()];
    let mut accepted = 0;
    for (_, event) in events {
        match event {
            Event::LeaseBegins(lease) => running = Some(lease),
            Event::WriteStarts(write) => {
                pending[write] = usize::try_from(numbers[write]).ok() == running;
            }
            Event::WriteStored(write) => accepted += i32::from(pending[write]),
        }
    }
    accepted
}
