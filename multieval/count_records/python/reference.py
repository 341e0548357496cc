# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_records(message: bytes, tag: int) -> int:
    count = at = 0
    while at < len(message):
        if len(message) - at < 2:
            return -1
        length = message[at + 1]
        if len(message) - at - 2 < length:
            return -1
        count += message[at] == tag
        at += 2 + length
    return count
