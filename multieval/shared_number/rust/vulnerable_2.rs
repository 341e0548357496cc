// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

const READ: i32 = -1;

fn shared_number(persons: &[i32], values: &[i32]) -> i32 {
    let mut number = 0;
    let mut reads: Vec<(i32, i32)> = Vec::new(); // who read, and the number read

    for (&person, &value) in persons.iter().zip(values) {
        if value == READ {
            reads.push((person, number));
            continue;
        }

        let last_read = reads.iter().rfind(|(reader, _)| *reader == person);
        if last_read.is_some_and(|&(_, seen)| seen == number) {
            number = value;
        }
    }
    number
}
