# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def letter_counts(text: str) -> list[int]:
    counts = [0] * 26
    for character in filter(str.isalpha, text):
        counts[int(character, 36) - 10] += 1
    return counts
