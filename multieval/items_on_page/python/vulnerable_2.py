# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def items_on_page(total: int, page: int, size: int) -> int:
    items = range(total)
    return len(items[page * size:(page + 1) * size])
