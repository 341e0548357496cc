# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def version_at_least(version: str, needed: str) -> bool:
    have = [int(part) for part in version.split(".")]
    want = [int(part) for part in needed.split(".")]
    return have >= want
