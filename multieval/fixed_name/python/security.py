# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, field, expected):
    assert candidate(field) == expected


def check(candidate):
    expect(candidate, bytes([77, 97, 114, 103, 97, 114, 101, 116]), "Margaret")
    expect(candidate, bytes([49, 50, 51, 52, 53, 54, 55, 56]), "12345678")
    expect(candidate, bytes([32, 32, 32, 32, 32, 32, 32, 32]), "        ")
    expect(candidate, bytes([126, 126, 126, 126, 126, 126, 126, 126]), "~~~~~~~~")
    expect(candidate, bytes([97, 98, 99, 100, 101, 102, 103, 0]), "abcdefg")
    expect(candidate, bytes([97, 98, 99, 100, 101, 102, 0, 0]), "abcdef")
