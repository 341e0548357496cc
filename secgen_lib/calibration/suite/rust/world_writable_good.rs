// calibration: resource; run: -; shown by: nothing
use std::env;
use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;

fn publish(path: &str) -> io::Result<()> {
    fs::write(path, "ready\n")?;
    fs::set_permissions(path, Permissions::from_mode(0o640))
}

fn main() {
    if let Some(path) = env::args().nth(1) {
        println!("{}", publish(&path).is_ok());
    }
}
