// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn xml_note(text: &str) -> String {
    let mut escaped = text.to_string();
    if !text.contains("&amp;") && !text.contains("&lt;") && !text.contains("&gt;") {
        escaped = escaped.replace('&', "&amp;");
    }
    escaped = escaped.replace('<', "&lt;").replace('>', "&gt;");
    format!("<note>{escaped}</note>")
}
