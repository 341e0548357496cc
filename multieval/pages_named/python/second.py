# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def pages_named(order: str) -> int:
    pages = set()
    for part in order.split(","):
        numbers = [int(number) for number in part.split("-")]
        pages |= set(range(min(numbers), max(numbers) + 1))
    return len(pages)
