# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def pages_named(order: str) -> int:
    pages = set()
    for part in order.split(","):
        if "-" in part:
            first, last = map(int, part.split("-"))
            pages.update(range(first, last + 1))
        else:
            pages.add(int(part))
    return len(pages)
