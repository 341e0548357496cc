# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def outside(row, column):
        cells = list(range(12))
        assert candidate(cells, 3, 4, [(1, 2, 70), (row, column, 71), (2, 3, 72)]) == 1
        assert cells == [0, 1, 2, 3, 4, 5, 70, 7, 8, 9, 10, 72]

    least, most = -2 ** 31, 2 ** 31 - 1
    rows = [-1, least, least + 1, -65536, -4, -3, -2, 3, 4, 65536, 1 << 30, most]
    columns = [-1, least, least + 1, -65536, -5, -4, -3, 4, 5, 8, 65536, 1 << 30, most]
    for row in rows:
        for column in [*range(4), *columns]:
            outside(row, column)
    for column in columns:
        for row in range(3):
            outside(row, column)
