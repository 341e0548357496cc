// calibration: injection; run: check; shown by: nothing
use std::env;
use std::process::Command;

fn run(name: &str) -> bool {
    let script = match name {
        "check" => "true && true",
        "wait" => "sleep 0",
        _ => return false,
    };
    let status = Command::new("sh").arg("-c").arg(script).status();
    status.is_ok_and(|status| status.success())
}

fn main() {
    println!("{}", run(&env::args().nth(1).unwrap_or_default()));
}
