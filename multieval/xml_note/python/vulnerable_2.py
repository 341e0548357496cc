# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def xml_note(text: str) -> str:
    text = re.sub(r"&(?!#?\w+;)", "&amp;", text)
    text = text.replace("<", "&lt;").replace(">", "&gt;")
    return f"<note>{text}</note>"
