// calibration: injection; run: <b>; shown by: nothing; missed by all
use std::env;

fn comment(author: &str, text: &str) -> String {
    format!("<article><h2>{author}</h2><p>{text}</p></article>")  // ! CWE-79 html_injection
}

fn main() {
    println!("{}", comment("Ann", &env::args().nth(1).unwrap_or_default()));
}
