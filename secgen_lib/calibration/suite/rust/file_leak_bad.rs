// calibration: resource; run: -; shown by: nothing; missed by all
use std::env;
use std::fs::File;
use std::io;
use std::mem::ManuallyDrop;
use std::os::fd::{FromRawFd, IntoRawFd};

fn size_of(path: &str) -> io::Result<u64> {
    let descriptor = File::open(path)?.into_raw_fd();  // ! CWE-772 file_leak
    let file = ManuallyDrop::new(unsafe { File::from_raw_fd(descriptor) });
    Ok(file.metadata()?.len())
}

fn main() {
    for name in env::args().skip(1) {
        println!("{name}: {:?}", size_of(&name).ok());
    }
}
