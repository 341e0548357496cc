# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def best_rows(cells: list[int], columns: int) -> list[int]:
    rows = [0] * columns
    largest = [0] * columns
    for i, cell in enumerate(cells):
        column = i % columns
        if cell > largest[column]:
            largest[column] = cell
            rows[column] = i // columns + 1
    return rows
