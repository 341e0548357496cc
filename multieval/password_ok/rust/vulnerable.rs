// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn password_ok(user: &str, password: &str) -> bool {
    password.len() >= 12 && !password.contains(user)
}
