# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def setting_value(settings: str, name: str) -> int:
    entries = dict(re.findall(r"([a-z]+)=([0-9]+)", settings))
    return int(entries.get(name, -1))
