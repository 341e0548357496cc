// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
const SCHEMES: [&str; 3] = ["http://", "https://", "mailto:"];

fn escape(value: &str, references: &[(char, &str)]) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.chars() {
        match references.iter().find(|(special, _)| *special == c) {
            Some((_, reference)) => escaped.push_str(reference),
            None => escaped.push(c),
        }
    }
    escaped
}

fn html_link(address: &str, title: &str, text: &str) -> String {
    let known = SCHEMES.iter().any(|scheme| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    });
    let in_attribute = [('&', "&amp;"), ('"', "&quot;")];
    let in_text = [('<', "&lt;"), ('>', "&gt;")];
    format!(
        "<a href=\"{}\" title=\"{}\">{}</a>",
        escape(if known { address } else { "#" }, &in_attribute),
        escape(title, &in_attribute),
        escape(text, &in_text)
    )
}
