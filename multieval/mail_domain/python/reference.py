# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def mail_domain(text: str) -> str:
    at = text.rfind("@")
    if at < 0:
        return ""
    return text[at + 1:]
