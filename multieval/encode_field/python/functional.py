# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, value):
    if len(value) > 255:
        assert candidate(value) is None
    else:
        assert candidate(value) == bytes([len(value)]) + value


def check(candidate):
    expect(candidate, bytes([0]))
    expect(candidate, bytes([255]))
    expect(candidate, bytes([0, 0, 0]))
    expect(candidate, bytes([3, 65, 66, 67]))
    expect(candidate, bytes([200, 100, 127, 128]))
    expect(candidate, bytes([7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]))
    for size in (127, 128, 254, 255):
        expect(candidate, bytes((i * 7 + 1) % 256 for i in range(size)))
