# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def parse_port(text: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,4}", text) is None:
        return -1
    port = int(text)
    return port if port <= 65535 else -1
