# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_records(message: bytes, tag: int) -> int:
    count = at = 0
    while at < len(message):
        length = message[at + 1]
        if message[at] == tag:
            count += 1
        at += 2 + length
    return count
