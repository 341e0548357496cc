# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, value):
    if len(value) > 255:
        assert candidate(value) is None
    else:
        assert candidate(value) == bytes([len(value)]) + value


def check(candidate):
    expect(candidate, bytes([]))
    for size in (255, 256, 257, 258, 511, 512, 1000, 65535, 65536, 65537, 100000):
        expect(candidate, bytes((i * 7 + 1) % 256 for i in range(size)))
