// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::collections::{HashMap, HashSet};

enum Part<'a> {
    Text(&'a str),
    Name(&'a str),
}

fn parts(template: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some(brace) = rest.find('{') {
        let behind = &rest[brace + 1..];
        let letters = behind.bytes().take_while(u8::is_ascii_lowercase).count();
        if letters > 0 && behind[letters..].starts_with('}') {
            found.push(Part::Text(&rest[..brace]));
            found.push(Part::Name(&behind[..letters]));
            rest = &behind[letters + 1..];
        } else {
            found.push(Part::Text(&rest[..=brace]));
            rest = behind;
        }
    }
    found.push(Part::Text(rest));
    found
}

fn all_defined<'a>(
    template: &'a str,
    definitions: &'a HashMap<String, String>,
    path: &mut Vec<&'a str>,
    good: &mut HashSet<&'a str>,
) -> bool {
    for part in parts(template) {
        let Part::Name(name) = part else { continue };
        if good.contains(name) {
            continue;
        }
        let Some(definition) = definitions.get(name) else {
            return false;
        };
        if path.contains(&name) {
            return false;
        }
        path.push(name);
        if !all_defined(definition, definitions, path, good) {
            return false;
        }
        path.pop();
        good.insert(name);
    }
    true
}

fn expand_names(text: &str, definitions: &HashMap<String, String>, limit: usize) -> Option<String> {
    if !all_defined(text, definitions, &mut Vec::new(), &mut HashSet::new()) {
        return None;
    }
    let mut expanded = String::new();
    let mut waiting = parts(text);
    waiting.reverse();
    while let Some(part) = waiting.pop() {
        match part {
            Part::Text(text) => expanded.push_str(text),
            Part::Name(name) => waiting.extend(parts(&definitions[name]).into_iter().rev()),
        }
    }
    (expanded.len() <= limit).then_some(expanded)
}
