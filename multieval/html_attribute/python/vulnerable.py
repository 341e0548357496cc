# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import html


def html_link(address: str, title: str, text: str) -> str:
    scheme = address.lower()
    if not scheme.startswith(("http://", "https://", "mailto:")):
        address = "#"
    return f'<a href="{address}" title="{html.escape(title)}">{html.escape(text)}</a>'
