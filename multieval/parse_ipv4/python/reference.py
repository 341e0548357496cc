# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

_NUMBER = re.compile(r"0|[1-9][0-9]{0,2}")


def parse_ipv4(text: str) -> int | None:
    parts = text.split(".")
    if len(parts) != 4:
        return None
    address = 0
    for part in parts:
        if not _NUMBER.fullmatch(part) or int(part) > 255:
            return None
        address = address * 256 + int(part)
    return address
