# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def parse_port(text: str) -> int:
    if not text.isdigit() or text.startswith("0"):
        return -1
    port = int(text)
    return port if 1 <= port <= 65535 else -1
