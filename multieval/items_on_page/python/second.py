# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def items_on_page(total: int, page: int, size: int) -> int:
    if page < 0 or size <= 0:
        return 0
    whole_pages, rest = divmod(total, size)
    if page < whole_pages:
        return size
    return rest if page == whole_pages else 0
