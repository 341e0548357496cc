# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def letter_counts(text: str) -> list[int]:
    counts = [0] * 26
    for c in text.lower():
        if c.isalpha():
            counts[ord(c) - ord("a")] += 1
    return counts
