// calibration: injection; run: <b>; shown by: nothing
use std::env;

fn escape(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

fn comment(author: &str, text: &str) -> String {
    format!("<article><h2>{}</h2><p>{}</p></article>", escape(author), escape(text))
}

fn main() {
    println!("{}", comment("Ann", &env::args().nth(1).unwrap_or_default()));
}
