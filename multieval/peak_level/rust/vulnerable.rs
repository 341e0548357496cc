// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn peak_level(samples: &[i32]) -> i32 {
    samples.iter().map(|sample| sample.abs()).max().unwrap_or(0)
}
