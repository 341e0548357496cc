# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
WRITTEN = {"*": "\\2a", "(": "\\28", ")": "\\29", "\\": "\\5c"}


def ldap_filter(name: str) -> str:
    return "(uid=" + "".join(WRITTEN.get(character, character) for character in name) + ")"
