# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    least, most = -2 ** 63, 2 ** 63 - 1
    a = [10, 0, 5]
    assert candidate(a, [(0, 1, 10), (1, 2, 10), (2, 0, 15), (0, 0, 15), (0, 1, 1)]) is True
    assert a == [14, 1, 0]
    one = [10 ** 12]
    assert candidate(one, [(0, 0, 10 ** 12), (0, 0, 1)]) is True
    assert one == [10 ** 12]
    for transfer in [(0, 1, 11), (1, 0, 1), (0, 0, 11), (2, 2, 6), (0, 1, 0), (0, 1, -1), (3, 0, 1), (0, 3, 1), (-1, 0, 1),
                     (0, -1, 1), (0, 1, least), (0, 1, most), (most, 0, 1), (0, least, 1)]:
        same = [10, 0, 5]
        assert candidate(same, [transfer, (0, 1, 1)]) is False
        assert same == [10, 0, 5]
    many = [999_999_999_999] + [0] * 999
    transfers = [(i % 1000, (i + 1) % 1000, 999_999_999_999 - i // 1000) for i in range(10_000)]
    assert candidate(many, transfers) is True
    assert many[0] == 999_999_999_999
