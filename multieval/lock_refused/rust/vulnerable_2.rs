// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#[derive(Clone, Copy)]
enum Lock {
    Free,
    Held { by: char, times: u32 },
}

impl Lock {
    fn take(self, person: char) -> Option<Lock> {
        match self {
            Lock::Free => Some(Lock::Held {
                by: person,
                times: 1,
            }),
            Lock::Held { by, times } if by == person => Some(Lock::Held {
                by,
                times: times + 1,
            }),
            Lock::Held { .. } => None,
        }
    }

    fn give_back(self) -> Option<Lock> {
        match self {
            Lock::Free => None,
            Lock::Held { times: 1, .. } => Some(Lock::Free),
            Lock::Held { by, times } => Some(Lock::Held {
                by,
                times: times - 1,
            }),
        }
    }
}

fn lock_refused(events: &str) -> i32 {
    let mut lock = Lock::Free;
    let mut refused = 0;

    for event in events.chars() {
        let next = if event.is_ascii_lowercase() {
            lock.take(event)
        } else {
            lock.give_back()
        };
        match next {
            Some(changed) => lock = changed,
            None => refused += 1,
        }
    }
    refused
}
