// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

fn agree_version(ours: &[i32], theirs: &[i32], lowest: i32) -> i32 {
    ours.iter()
        .copied()
        .filter(|version| *version >= lowest && theirs.contains(version))
        .max()
        .unwrap_or(0)
}
