# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

ADDRESS = re.compile(r"(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$")


def parse_ipv4(text: str) -> int | None:
    found = ADDRESS.match(text)
    if found is None:
        return None
    numbers = [int(group) for group in found.groups()]
    if max(numbers) > 255:
        return None
    return int.from_bytes(bytes(numbers), "big")
