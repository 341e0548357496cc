# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def as_number(version: str) -> int:
    major, minor, patch = version.split(".")
    return int(major) * 10000 + int(minor) * 100 + int(patch)


def version_at_least(version: str, needed: str) -> bool:
    return as_number(version) >= as_number(needed)
