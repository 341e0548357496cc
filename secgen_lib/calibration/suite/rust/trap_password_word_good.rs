// calibration: crypto; run: -; shown by: nothing
const USER: &str = "user";
const PASSWORD: &str = "password";

fn form() -> String {
    [USER, PASSWORD].map(|name| format!("<input name=\"{name}\" type=\"{name}\">")).concat()
}

fn main() {
    println!("{}", form().len());
}
