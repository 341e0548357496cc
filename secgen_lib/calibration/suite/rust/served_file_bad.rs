// calibration: path traversal; run: /../secret; shown by: nothing; missed by all
use std::env;
use std::fs;
use std::path::Path;

fn serve(root: &Path, request: &str) -> Vec<u8> {
    let wanted = request.trim_start_matches('/');
    fs::read(root.join(wanted)).unwrap_or_default()  // ! CWE-22 served_file
}

fn main() {
    let request = env::args().nth(1).unwrap_or_default();
    println!("{}", serve(Path::new("public"), &request).len());
}
