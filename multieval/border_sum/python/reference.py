# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def border_sum(cells: list[int], columns: int) -> int:
    last_row = len(cells) // columns - 1
    total = 0
    for i, cell in enumerate(cells):
        row, column = divmod(i, columns)
        if row in (0, last_row) or column in (0, columns - 1):
            total += cell
    return total
