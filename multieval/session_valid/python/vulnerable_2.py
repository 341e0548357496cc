# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def session_valid(begun: int, used: int, now: int) -> bool:
    expires = min(begun + 28800, used + 1800)
    return now <= expires
