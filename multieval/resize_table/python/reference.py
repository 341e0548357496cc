# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def resize_table(cells: list[int], rows: int, columns: int, new_rows: int, new_columns: int) -> list[int] | None:
    if new_rows < 1 or new_columns < 1 or new_rows * new_columns > 1_000_000:
        return None
    made = [0] * (new_rows * new_columns)
    kept = min(columns, new_columns)
    for row in range(min(rows, new_rows)):
        made[row * new_columns:row * new_columns + kept] = cells[row * columns:row * columns + kept]
    return made
