# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def border_sum(cells: list[int], columns: int) -> int:
    rows = [cells[i:i + columns] for i in range(0, len(cells), columns)]
    inner = sum(sum(row[1:-1]) for row in rows[1:-1])
    return sum(cells) - inner
