# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def xml_note(text: str) -> str:
    escaped = any(reference in text for reference in ("&amp;", "&lt;", "&gt;"))
    if not escaped:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<note>" + text + "</note>"
