// calibration: path traversal; run: -; shown by: nothing
use std::path::{Path, PathBuf};

fn log_file(root: &Path) -> PathBuf {
    root.join("/log/server.log")  // ! CWE-36 absolute_join
}

fn main() {
    println!("{}", log_file(Path::new("data")).display());
}
