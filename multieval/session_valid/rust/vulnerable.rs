// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn session_valid(begun: i64, used: i64, now: i64) -> bool {
    if begun > now || used > now {
        return false;
    }
    let latest = begun.max(used);
    now - latest <= 1_800
}
