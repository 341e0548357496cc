// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
use std::str::Chars;

/// Reads up to `close` (`None`: the end of the text); `None` when the brackets do not match.
fn group_depth(chars: &mut Chars, close: Option<char>) -> Option<i32> {
    let mut deepest = 0;
    loop {
        let next = chars.next();
        if next == close {
            return Some(deepest);
        }
        let inner = match next? {
            '(' => group_depth(chars, Some(')'))?,
            '[' => group_depth(chars, Some(']'))?,
            '{' => group_depth(chars, Some('}'))?,
            ')' | ']' | '}' => return None,
            _ => continue,
        };
        deepest = deepest.max(inner + 1);
    }
}

fn nesting_depth(text: &str) -> i32 {
    group_depth(&mut text.chars(), None).unwrap_or(-1)
}
