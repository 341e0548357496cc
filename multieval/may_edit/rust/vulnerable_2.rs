// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn may_edit(user: &str, owner: &str, admins: &[&str], locked: bool) -> bool {
    match (locked, user == owner) {
        (true, _) => false,
        (false, true) => true,
        (false, false) => admins.iter().any(|admin| *admin == user),
    }
}
