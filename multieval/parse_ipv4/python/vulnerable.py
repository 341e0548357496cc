# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def parse_ipv4(text: str) -> int | None:
    parts = text.split(".")
    if len(parts) != 4:
        return None
    address = 0
    for part in parts:
        try:
            number = int(part)
        except ValueError:
            return None
        if number < 0 or number > 255:
            return None
        address = address * 256 + number
    return address
