# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def token_matches(token: str, right: str) -> bool:
    difference = 0
    for a, b in zip(token, right):
        difference |= ord(a) ^ ord(b)
    return difference == 0
