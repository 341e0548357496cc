# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def typed_text(keys: str) -> str:
    keys = keys.rsplit("!", 1)[-1]
    while "<" in keys:
        keys = re.sub("[a-z]?<", "", keys, count=1)
    return keys
