// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn dry_spell_start(rain: &[i32]) -> i32 {
    let (mut run, mut longest, mut start) = (0, 0, 0);
    for (i, day) in rain.iter().enumerate() {
        run = if *day < 2 { run + 1 } else { 0 };
        if run > longest {
            longest = run;
            start = i + 2 - run;
        }
    }
    start as i32
}
