// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#[cfg(test)]
mod tests {
    use super::*;

    fn shown(written: &str) -> String {
        let mut made = String::new();
        let mut rest = written;
        while let Some(at) = rest.find('&') {
            made.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let Some((name, behind)) = rest.split_once(';') else {
                made.push('&');
                continue;
            };
            let number = name.strip_prefix('#');
            let meant = match name {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                _ => {
                    if name.is_empty() || !number.unwrap_or(name).chars().all(|c| c.is_ascii_alphanumeric()) {
                        made.push('&');
                        continue;
                    }
                    let number = number.expect("a reference that may be used");
                    let code = match number.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16),
                        None => number.parse(),
                    };
                    char::from_u32(code.expect("a number")).expect("a character")
                }
            };
            made.push(meant);
            rest = behind;
        }
        made + rest
    }

    fn part<'a>(rest: &mut &'a str, before: &str, end: fn(&str) -> bool) -> &'a str {
        let from = rest.strip_prefix(before).expect("the link's form");
        let (length, _) = from
            .char_indices()
            .find(|(i, _)| end(&from[*i..]))
            .expect("the end of a part");
        *rest = &from[length..];
        &from[..length]
    }

    fn expect(address: &str, title: &str, text: &str, href: &str) {
        let link = html_link(address, title, text);
        let mut rest = link.as_str();
        let quote = |from: &str| from.starts_with('"');
        let element = |from: &str| {
            let next = from.chars().nth(1);
            from.starts_with('<') && next.is_some_and(|c| c.is_ascii_alphabetic() || "/!?".contains(c))
        };
        assert_eq!(shown(part(&mut rest, "<a href=\"", quote)), href);
        assert_eq!(shown(part(&mut rest, "\" title=\"", quote)), title);
        assert_eq!(shown(part(&mut rest, "\">", element)), text);
        assert_eq!(rest, "</a>");
    }

    #[test]
    fn security() {
        expect("https://a.example/\" onclick=\"alert(1)", "t", "x", "https://a.example/\" onclick=\"alert(1)");
        expect("https://a.example/", "\" onmouseover=\"alert(1)", "x", "https://a.example/");
        expect("https://a.example/", "t", "<script>alert(1)</script>", "https://a.example/");
        expect("https://a.example/\"><script>alert(1)</script>", "a", "b", "https://a.example/\"><script>alert(1)</script>");
        expect("http://x/", "\"><b>", "x", "http://x/");
        expect("http://x/", "say \"hi\"", "say \"hi\"", "http://x/");
        expect("http://x/", "t", "</a><img src=x onerror=alert(1)>", "http://x/");
        expect("http://x/", "t", "a<b>c</b>", "http://x/");
        expect("http://x/", "t", "<!--", "http://x/");
        expect("http://x/?a=1&lt;=2", "&quot;", "&lt;script&gt;", "http://x/?a=1&lt;=2");
        expect("http://x/", "&amp;", "&amp;amp;", "http://x/");
        expect("http://x/?&#34;", "&#34;x", "&#60;b&#62;", "http://x/?&#34;");
        expect("http://x/", "&copy;", "&nbsp;", "http://x/");
        expect("http://x/", "&#x22;", "&#x3c;b", "http://x/");
        expect("mailto:\"@x", "\"", "\"", "mailto:\"@x");
        expect("javascript:alert(1)", "t", "x", "#");
        expect("JavaScript:alert(1)", "t", "x", "#");
        expect(" javascript:alert(1)", "t", "x", "#");
        expect("javascript:alert(1)//http://x/", "t", "x", "#");
        expect("javascript://https://x/", "t", "x", "#");
        expect("data:text/html,<script>alert(1)</script>", "t", "x", "#");
        expect("vbscript:x", "a", "b", "#");
        expect("//evil.example/", "a", "b", "#");
        expect(" http://x/", "a", "b", "#");
        expect("\" onclick=\"x", "a", "b", "#");
        expect("", "\"", "<b>", "#");
        expect("HTTPS://x/\"", "a\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"ca\"b\"c", "<i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i><i>", "HTTPS://x/\"");
        expect("http://x/<b>", "<b>", "\u{e9}<\u{4f60}", "http://x/<b>");
        expect("https://a.example/", "A", "to A", "https://a.example/");
        expect("ftp://a.example/", "", "x", "#");
        expect("http://x/?a=1&b=2", "it's", "R & D", "http://x/?a=1&b=2");
        expect("mailto:\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"", "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"", "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"", "mailto:\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"");
    }
}
