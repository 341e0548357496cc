// calibration: path traversal; run: /../secret; shown by: nothing
use std::env;
use std::fs;
use std::path::{Component, Path};

fn serve(root: &Path, request: &str) -> Vec<u8> {
    let wanted = Path::new(request.trim_start_matches('/'));
    if !wanted.components().all(|part| matches!(part, Component::Normal(_))) {
        return Vec::new();
    }
    fs::read(root.join(wanted)).unwrap_or_default()
}

fn main() {
    let request = env::args().nth(1).unwrap_or_default();
    println!("{}", serve(Path::new("public"), &request).len());
}
