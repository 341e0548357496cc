// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn may_edit(user: &str, owner: &str, admins: &[&str], locked: bool) -> bool {
    let is_owner = user == owner;
    let is_admin = admins.contains(&user);
    !user.is_empty() && (is_owner || is_admin && !locked)
}
