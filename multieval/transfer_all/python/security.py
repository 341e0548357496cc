# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    least, most = -2 ** 63, 2 ** 63 - 1
    good = [(0, 1, 4), (1, 2, 3), (2, 2, 8), (2, 0, 8)]
    a = [10, 0, 5]
    assert candidate(a, good) is True
    assert a == [14, 1, 0]
    last = [(0, 1, 15), (1, 0, 5), (0, 0, 15), (0, 1, 0), (0, 1, -1), (3, 0, 1), (0, 3, 1), (-1, 0, 1), (0, -1, 1),
            (0, 1, least), (0, 1, most), (most, 0, 1), (least, 1, 1), (0, most, 1), (0, least, 1)]
    for before in range(len(good) + 1):
        for transfer in last:
            balances = [10, 0, 5]
            assert candidate(balances, [*good[:before], transfer]) is False
            assert balances == [10, 0, 5]
    many = list(range(1000))
    transfers = [(999 - i % 10, i * 7 % 900, 1) for i in range(5000)]
    assert candidate(many, [*transfers, (5, 5, 0)]) is False
    assert many == list(range(1000))
