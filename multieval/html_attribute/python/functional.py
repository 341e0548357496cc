# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

LINK = re.compile(r'<a href="([^"]*)" title="([^"]*)">((?:[^<]|<(?![a-zA-Z/!?]))*)</a>')
NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def shown(written):
    """What a browser reads there."""
    def meant(found):
        name = found[1]
        if name in NAMED:
            return NAMED[name]
        assert name[0] == "#", f"no reference that may be used: {name}"
        return chr(int(name[2:], 16) if name[1] in "xX" else int(name[1:]))
    return re.sub(r"&(#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);", meant, written)


def expect(candidate, address, title, text, href):
    found = LINK.fullmatch(candidate(address, title, text))
    assert found
    assert [shown(part) for part in found.groups()] == [href, title, text]


def check(candidate):
    expect(candidate, 'https://a.example/', 'A', 'to A', 'https://a.example/')
    expect(candidate, 'http://x/?a=1&b=2', 'Tom & Jerry', 'R & D', 'http://x/?a=1&b=2')
    expect(candidate, 'mailto:me@x.example', '', '', 'mailto:me@x.example')
    expect(candidate, '', '', '', '#')
    expect(candidate, 'HTTP://X/', 'a', 'b', 'HTTP://X/')
    expect(candidate, 'hTTpS://x', 'a', 'b', 'hTTpS://x')
    expect(candidate, 'MailTo:x', 'a', 'b', 'MailTo:x')
    expect(candidate, 'http://', 'a b  c', ' x ', 'http://')
    expect(candidate, 'http:/x', 'a', 'b', '#')
    expect(candidate, 'https:x', 'a', 'b', '#')
    expect(candidate, 'http', 'a', 'b', '#')
    expect(candidate, 'mailt', 'a', 'b', '#')
    expect(candidate, 'mailto', 'a', 'b', '#')
    expect(candidate, 'mailto:', 'a', 'b', 'mailto:')
    expect(candidate, 'h', 'a', 'b', '#')
    expect(candidate, '/local', 'a', 'b', '#')
    expect(candidate, 'ftp://x', 'a', 'b', '#')
    expect(candidate, 'x http://a', 'a', 'b', '#')
    expect(candidate, '#top', 'a', 'b', '#')
    expect(candidate, 'http://x/é', 'Jürgen 你', '😀 ok', 'http://x/é')
    expect(candidate, 'https://x/yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt', 'uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu', 'https://x/yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy')
    expect(candidate, 'http://x/%41', '%s %d', '{} 100%', 'http://x/%41')
    expect(candidate, 'http://x/;a=b', "it's; ok", "'q'", 'http://x/;a=b')
    expect(candidate, 'http://h/p#f', 'a = b', 'x > y', 'http://h/p#f')
    expect(candidate, 'httpſ://x/', 'a', 'b', '#')
    expect(candidate, 'maılto:x', 'a', 'b', '#')
    expect(candidate, 'MAİLTO:x', 'a', 'b', '#')
