# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def segments_lit(number: int) -> int:
    segments = dict(zip("0123456789-", (6, 2, 5, 5, 4, 5, 6, 3, 7, 6, 1)))
    return sum(segments[sign] for sign in str(number))
