// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn quota_allows(quota: i64, used: i64, size: i64) -> bool {
    used.checked_add(size).is_some_and(|total| total <= quota)
}
