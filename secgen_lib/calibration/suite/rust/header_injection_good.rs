// calibration: injection; run: /home; shown by: nothing
use std::env;

fn redirect(target: &str) -> String {
    let local = target.starts_with('/') && !target.starts_with("//");
    let plain = target.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let target = if local && plain { target } else { "/" };
    format!("HTTP/1.1 302 Found\r\nLocation: {target}\r\n\r\n")
}

fn main() {
    println!("{}", redirect(&env::args().nth(1).unwrap_or_default()).len());
}
