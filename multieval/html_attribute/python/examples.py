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
    expect(candidate, 'ftp://a.example/', '', 'x', '#')
