// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn escape(text: &str) -> String {
    text.replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn html_link(address: &str, title: &str, text: &str) -> String {
    let lower = address.to_ascii_lowercase();
    let allowed = lower.starts_with("http://")
        || lower.starts_with("https://")
        || lower.starts_with("mailto:");
    let href = if allowed { address } else { "#" };
    format!(
        "<a href=\"{href}\" title=\"{}\">{}</a>",
        escape(title),
        escape(text)
    )
}
