# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, data, limit, expected):
    assert candidate(data, limit) == expected


def check(candidate):
    expect(candidate, bytes([0, 0, 0, 0]), 0, 0)
    expect(candidate, bytes([0, 0, 0, 0]), 4294967295, 0)
    expect(candidate, bytes([0, 0, 0, 1]), 0, -1)
    expect(candidate, bytes([0, 0, 0, 1]), 1, 1)
    expect(candidate, bytes([0, 0, 0, 255]), 255, 255)
    expect(candidate, bytes([0, 0, 1, 0]), 255, -1)
    expect(candidate, bytes([0, 0, 0, 128]), 200, 128)
    expect(candidate, bytes([0, 0, 128, 128]), 32896, 32896)
    expect(candidate, bytes([0, 128, 128, 128]), 4294967295, 8421504)
    expect(candidate, bytes([0, 255, 255, 255]), 16777214, -1)
    expect(candidate, bytes([0, 255, 255, 255]), 4294967295, 16777215)
    expect(candidate, bytes([1, 2, 3, 4]), 4294967295, 16909060)
    expect(candidate, bytes([127, 128, 255, 0]), 4294967295, 2139160320)
    expect(candidate, bytes([127, 255, 255, 255]), 4294967295, 2147483647)
    expect(candidate, bytes([127, 255, 255, 255]), 2147483647, 2147483647)
    expect(candidate, bytes([127, 255, 255, 255]), 2147483646, -1)
    expect(candidate, bytes([0, 1, 0, 0]), 65536, 65536)
    expect(candidate, bytes([18, 52, 86, 120]), 5, -1)
