use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

pub fn list_bad(folder: &str) {
    Command::new("sh").arg("-c").arg(folder).status().unwrap(); // ! rust-command-injection
}

pub fn list_good(folder: &str) {
    Command::new("ls").arg(folder).status().unwrap();
}

pub fn user_bad(c: &Connection, name: &str) {
    c.execute(&format!("DELETE FROM users WHERE name = '{}'", name), []).unwrap(); // ! rust-sql-injection
}

pub fn user_good(c: &Connection, name: &str) {
    c.execute("DELETE FROM users WHERE name = ?1", [name]).unwrap();
}

pub fn at_bad(v: &[i32], i: usize) -> i32 {
    unsafe { *v.get_unchecked(i) } // ! rust-unchecked-index
}

pub fn at_good(v: &[i32], i: usize) -> Option<i32> {
    v.get(i).copied()
}

pub fn slice_bad(p: *const u8, n: usize) -> &'static [u8] {
    unsafe { std::slice::from_raw_parts(p, n) } // ! rust-raw-slice
}

pub fn number_bad(x: f32) -> u32 {
    unsafe { std::mem::transmute(x) } // ! rust-transmute
}

pub fn number_good(x: f32) -> u32 {
    x.to_bits()
}

pub fn text_bad(b: Vec<u8>) -> String {
    unsafe { String::from_utf8_unchecked(b) } // ! rust-unchecked-text
}

pub fn text_good(b: Vec<u8>) -> Option<String> {
    String::from_utf8(b).ok()
}

pub fn leak_bad(b: Vec<u8>) {
    std::mem::forget(b); // ! rust-leaked
}

pub struct Shared(*mut u8);
unsafe impl Send for Shared {} // ! rust-shared-unsafely

pub fn mode_bad() {
    fs::set_permissions("x", fs::Permissions::from_mode(0o777)).unwrap(); // ! rust-world-writable
}

pub fn script_bad(name: &str) {
    let script = match name {
        "check" => "true && true",
        other => other,
    };
    Command::new("sh").arg("-c").arg(script).status().unwrap(); // ! rust-command-injection
}

pub fn script_good(name: &str) -> bool {
    let script = match name {
        "check" => "true && true",
        "wait" => "sleep 0",
        _ => return false,
    };
    Command::new("sh").arg("-c").arg(script).status().is_ok()
}

pub fn checked_bad(v: &[i32], w: &[i32], i: usize) -> i32 {
    if i >= v.len() {
        return 0;
    }
    unsafe { *w.get_unchecked(i) } // ! rust-unchecked-index
}

pub fn checked_good(v: &[i32], i: usize) -> i32 {
    if i >= v.len() {
        return 0;
    }
    unsafe { *v.get_unchecked(i) }
}

pub fn all_good(v: &[i32]) -> i32 {
    let mut sum = 0;
    for i in 0..v.len() {
        sum += unsafe { *v.get_unchecked(i) };
    }
    sum
}

pub fn bytes_bad(words: &[u16]) -> &[u16] {
    let size = std::mem::size_of_val(words);
    unsafe { std::slice::from_raw_parts(words.as_ptr(), size) } // ! rust-raw-slice
}

pub fn bytes_good(words: &[u16]) -> &[u8] {
    let size = std::mem::size_of_val(words);
    unsafe { std::slice::from_raw_parts(words.as_ptr().cast::<u8>(), size) }
}

const DB_PASSWORD: &str = "w1nter-Garden"; // ! rust-hard-coded-password
const PASSWORD: &str = "password";
