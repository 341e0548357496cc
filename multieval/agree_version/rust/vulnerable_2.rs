// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

use std::collections::BTreeSet;

fn agree_version(ours: &[i32], theirs: &[i32], lowest: i32) -> i32 {
    let known: BTreeSet<i32> = theirs.iter().copied().collect();
    let (allowed, older): (Vec<i32>, Vec<i32>) = ours
        .iter()
        .copied()
        .filter(|version| known.contains(version))
        .partition(|&version| version >= lowest);

    allowed
        .into_iter()
        .max()
        .or_else(|| older.into_iter().max())
        .unwrap_or(0)
}
