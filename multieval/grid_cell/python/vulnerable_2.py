# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def write_cells(cells: list[int], rows: int, columns: int, writes: list[tuple[int, int, int]]) -> int:
    grid = [cells[row * columns : (row + 1) * columns] for row in range(rows)]
    skipped = 0
    for row, column, value in writes:
        try:
            grid[row][column] = value
        except IndexError:
            skipped += 1
    cells[:] = [cell for line in grid for cell in line]
    return skipped
