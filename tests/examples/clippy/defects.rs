use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::process::Command;
use std::time::{Duration, Instant};

pub fn index_bad() -> i32 {
    let a = [1, 2, 3];
    a[3] // ! clippy::out_of_bounds_indexing
}

pub fn index_good() -> i32 {
    let a = [1, 2, 3];
    a[2]
}

pub fn pointer_bad(p: *const i32) -> i32 {
    unsafe { *p } // ! clippy::not_unsafe_ptr_arg_deref
}

/// # Safety
/// `p` points to an `i32`.
pub unsafe fn pointer_good(p: *const i32) -> i32 {
    unsafe { *p }
}

pub fn fresh_bad() -> Vec<u8> {
    let mut v: Vec<u8> = Vec::with_capacity(10); // ! clippy::uninit_vec
    unsafe { v.set_len(10) };
    v
}

pub fn fresh_good() -> Vec<u8> {
    vec![0; 10]
}

pub fn invented_bad() -> bool {
    unsafe { std::mem::MaybeUninit::uninit().assume_init() } // ! clippy::uninit_assumed_init
}

pub fn read_bad(mut f: std::fs::File) -> [u8; 16] {
    let mut b = [0; 16];
    f.read(&mut b).unwrap(); // ! clippy::unused_io_amount
    b
}

pub fn read_good(mut f: std::fs::File) -> std::io::Result<[u8; 16]> {
    let mut b = [0; 16];
    f.read_exact(&mut b)?;
    Ok(b)
}

pub fn open_bad() -> std::io::Result<std::fs::File> {
    OpenOptions::new().write(true).create(true).open("log") // ! clippy::suspicious_open_options
}

pub fn open_good() -> std::io::Result<std::fs::File> {
    OpenOptions::new().write(true).create(true).truncate(true).open("log")
}

pub fn child_bad() {
    let mut child = Command::new("true").spawn().unwrap(); // ! clippy::zombie_processes
    child.stdin.as_mut().unwrap().write_all(b"x").unwrap();
}

pub fn child_good() -> bool {
    Command::new("true").status().unwrap().success()
}

pub fn argument_bad() -> Command {
    let mut c = Command::new("ls");
    c.arg("-l /tmp"); // ! clippy::suspicious_command_arg_space
    c
}

pub fn forget_bad(v: Vec<u8>) {
    std::mem::forget(v); // ! clippy::mem_forget
}

pub fn never_bad(n: u32) -> bool {
    n < 0 // ! clippy::absurd_extreme_comparisons
}

pub fn mode_bad(f: &std::fs::File) {
    let mut mode = f.metadata().unwrap().permissions();
    mode.set_readonly(false); // ! clippy::permissions_set_readonly_false
}

pub fn earlier_bad(d: Duration) -> Instant {
    Instant::now() - d // ! clippy::unchecked_time_subtraction
}

pub fn earlier_good(d: Duration) -> Option<Instant> {
    Instant::now().checked_sub(d)
}

pub fn path_bad() -> std::path::PathBuf {
    std::path::Path::new("/srv").join("/etc/passwd") // ! clippy::join_absolute_paths
}

pub fn path_good() -> std::path::PathBuf {
    std::path::Path::new("/srv").join("etc/passwd")
}
