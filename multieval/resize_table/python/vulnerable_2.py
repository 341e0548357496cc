# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def resize_table(cells: list[int], rows: int, columns: int, new_rows: int, new_columns: int) -> list[int] | None:
    if not 0 < new_rows * new_columns <= 1_000_000:
        return None
    return [
        cells[row * columns + column] if row < rows and column < columns else 0
        for row in range(new_rows)
        for column in range(new_columns)
    ]
