# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, data, limit, expected):
    assert candidate(data, limit) == expected


def check(candidate):
    expect(candidate, bytes([128, 0, 0, 0]), 1000, -1)
    expect(candidate, bytes([128, 0, 0, 0]), 4294967295, 2147483648)
    expect(candidate, bytes([128, 0, 0, 0]), 2147483648, 2147483648)
    expect(candidate, bytes([128, 0, 0, 0]), 2147483647, -1)
    expect(candidate, bytes([255, 255, 255, 255]), 1000, -1)
    expect(candidate, bytes([255, 255, 255, 255]), 4294967295, 4294967295)
    expect(candidate, bytes([255, 255, 255, 255]), 4294967294, -1)
    expect(candidate, bytes([255, 255, 255, 254]), 4294967295, 4294967294)
    expect(candidate, bytes([255, 0, 0, 0]), 100, -1)
    expect(candidate, bytes([128, 0, 0, 1]), 0, -1)
    expect(candidate, bytes([255, 255, 255, 254]), 0, -1)
    expect(candidate, bytes([192, 255, 238, 0]), 4294967295, 3237998080)
    expect(candidate, bytes([144, 0, 0, 0]), 2147483648, -1)
    expect(candidate, bytes([255, 255, 255, 255]), 0, -1)
    expect(candidate, bytes([128, 128, 128, 128]), 4294967295, 2155905152)
    expect(candidate, bytes([0, 0, 1, 2]), 1000, 258)
