// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn count_covered(ranges: &[(i64, i64)]) -> i64 {
    let mut sorted = ranges.to_vec();
    sorted.sort_unstable();
    let mut covered = 0;
    let mut next = 0; // all below have been counted
    for (first, last) in sorted {
        next = next.max(first);
        if last >= next {
            covered += last - next + 1;
            next = last + 1;
        }
    }
    covered
}
