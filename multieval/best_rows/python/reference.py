# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def best_rows(cells: list[int], columns: int) -> list[int]:
    rows = [1] * columns
    largest = cells[:columns]
    for i, cell in enumerate(cells):
        row, column = divmod(i, columns)
        if cell > largest[column]:
            largest[column] = cell
            rows[column] = row + 1
    return rows
