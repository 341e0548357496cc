// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashSet;

fn count_covered(ranges: &[(i64, i64)]) -> i64 {
    let numbers: HashSet<i64> = ranges.iter().flat_map(|&(first, last)| first..=last).collect();
    numbers.len() as i64
}
