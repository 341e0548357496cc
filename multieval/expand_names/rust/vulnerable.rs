// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

fn expand<'a>(text: &'a str, definitions: &'a HashMap<String, String>, active: &mut Vec<&'a str>) -> Option<String> {
    let mut result = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        result.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let letters = rest.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(rest.len());
        if letters == 0 || !rest[letters..].starts_with('}') {
            result.push('{');
            continue;
        }
        let name = &rest[..letters];
        if active.contains(&name) {
            return None;
        }
        active.push(name);
        result += &expand(definitions.get(name)?, definitions, active)?;
        active.pop();
        rest = &rest[letters + 1..];
    }
    result.push_str(rest);
    Some(result)
}

fn expand_names(text: &str, definitions: &HashMap<String, String>, limit: usize) -> Option<String> {
    expand(text, definitions, &mut Vec::new()).filter(|result| result.len() <= limit)
}
