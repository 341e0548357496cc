# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, field, expected):
    assert candidate(field) == expected


def check(candidate):
    expect(candidate, bytes([67, 104, 97, 114, 108, 101, 115, 0]), "Charles")
    expect(candidate, bytes([97, 0, 0, 0, 0, 0, 0, 0]), "a")
    expect(candidate, bytes([0, 0, 0, 0, 0, 0, 0, 0]), "")
    expect(candidate, bytes([0, 120, 120, 120, 120, 120, 120, 120]), "")
    expect(candidate, bytes([120, 32, 121, 0, 0, 0, 0, 0]), "x y")
    expect(candidate, bytes([97, 98, 0, 122, 122, 122, 122, 122]), "ab")
    expect(candidate, bytes([126, 32, 33, 0, 0, 0, 0, 0]), "~ !")
    expect(candidate, bytes([97, 98, 99, 100, 101, 102, 0, 126]), "abcdef")
    expect(candidate, bytes([97, 0, 98, 0, 99, 0, 100, 0]), "a")
    expect(candidate, bytes([32, 32, 97, 32, 32, 0, 0, 0]), "  a  ")
