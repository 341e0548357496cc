// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn html_link(address: &str, title: &str, text: &str) -> String {
    let lower = address.to_ascii_lowercase();
    let kept = ["http://", "https://", "mailto:"]
        .iter()
        .any(|prefix| lower.starts_with(prefix));
    format!(
        "<a href=\"{}\" title=\"{}\">{}</a>",
        if kept { escaped(address) } else { "#".to_string() },
        escaped(title),
        escaped(text)
    )
}
