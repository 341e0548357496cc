# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def best_rows(cells: list[int], columns: int) -> list[int]:
    lines = [cells[column::columns] for column in range(columns)]
    return [line.index(max(line)) + 1 for line in lines]
