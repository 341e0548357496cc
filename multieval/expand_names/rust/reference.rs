// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::HashMap;

/// The expanded definitions; `None` while one is being expanded, and where it cannot be.
type Done<'a> = HashMap<&'a str, Option<String>>;

fn name_at(text: &str) -> Option<&str> {
    let (name, _) = text.strip_prefix('{')?.split_once('}')?;
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase())).then_some(name)
}

fn expand<'a>(
    text: &'a str,
    definitions: &'a HashMap<String, String>,
    limit: usize,
    done: &mut Done<'a>,
) -> Option<String> {
    let mut result = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if let Some(name) = name_at(rest) {
            if !done.contains_key(name) {
                done.insert(name, None);
                let part = expand(definitions.get(name)?, definitions, limit, done);
                done.insert(name, part);
            }
            result.push_str(done.get(name)?.as_deref()?);
            rest = &rest[name.len() + 2..];
        } else {
            result.push(first);
            rest = &rest[first.len_utf8()..];
        }
        if result.len() > limit {
            return None;
        }
    }
    Some(result)
}

fn expand_names(text: &str, definitions: &HashMap<String, String>, limit: usize) -> Option<String> {
    expand(text, definitions, limit, &mut HashMap::new())
}
