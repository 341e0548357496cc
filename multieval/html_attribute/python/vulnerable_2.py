# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from html import escape


def html_link(address: str, title: str, text: str) -> str:
    if not address.lower().startswith(("http://", "https://", "mailto:")):
        address = "#"
    href = address.replace("&", "&amp;")
    return f'<a href="{href}" title="{escape(title)}">{escape(text)}</a>'
