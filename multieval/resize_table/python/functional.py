# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def made(cells, rows, columns, new_rows, new_columns):
        expected = [cells[i * columns + j] if i < rows and j < columns else 0
                    for i in range(new_rows) for j in range(new_columns)]
        assert candidate(cells, rows, columns, new_rows, new_columns) == expected

    cells = [i * i - 20 for i in range(12)]
    for rows in range(1, 6):
        for columns in range(1, 6):
            made(cells, 3, 4, rows, columns)
            made([7], 1, 1, rows, columns)
            made(cells, 1, 12, rows, columns)
            made(cells, 12, 1, rows, columns)
    made(cells, 3, 4, 1_000_000, 1)
    made(cells, 3, 4, 1, 1_000_000)
    assert cells == [i * i - 20 for i in range(12)]
    for rows, columns in [(0, 0), (0, 4), (3, 0), (-1, 4), (3, -1), (-3, 4), (0, -4), (1_000_001, 1), (1, 1_000_001),
                          (1001, 1000), (1000, 1001), (30_000, 30_000)]:
        assert candidate(cells, 3, 4, rows, columns) is None
    made(list(range(250_000)), 500, 500, 1000, 1000)
