# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

KNOWN = re.compile(r"https?://|mailto:", re.IGNORECASE | re.ASCII)
REFERENCES = str.maketrans({
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
})


def html_link(address: str, title: str, text: str) -> str:
    if not KNOWN.match(address):
        address = "#"
    href, title, text = (value.translate(REFERENCES) for value in (address, title, text))
    return f'<a href="{href}" title="{title}">{text}</a>'
