// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

fn count_covered(ranges: &[(i64, i64)]) -> i64 {
    let mut blocks: HashMap<i64, u64> = HashMap::new();
    for &(first, last) in ranges {
        if first > last {
            continue;
        }
        for block in first / 64..=last / 64 {
            let from = if block == first / 64 { first % 64 } else { 0 };
            let to = if block == last / 64 { last % 64 } else { 63 };
            *blocks.entry(block).or_default() |= (u64::MAX << from) & (u64::MAX >> (63 - to));
        }
    }
    blocks.values().map(|bits| i64::from(bits.count_ones())).sum()
}
