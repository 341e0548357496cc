# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def sort_words(text: str) -> str:
    words = text.split()
    return " ".join(word for length in range(201) for word in words if len(word) == length)
