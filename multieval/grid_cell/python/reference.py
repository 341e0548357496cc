# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def write_cells(cells: list[int], rows: int, columns: int, writes: list[tuple[int, int, int]]) -> int:
    outside = 0
    for row, column, value in writes:
        if 0 <= row < rows and 0 <= column < columns:
            cells[row * columns + column] = value
        else:
            outside += 1
    return outside
