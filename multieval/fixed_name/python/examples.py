# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, field, expected):
    assert candidate(field) == expected


def check(candidate):
    expect(candidate, bytes([65, 100, 97, 0, 0, 0, 0, 0]), "Ada")
    expect(candidate, bytes([66, 111, 98, 0, 120, 0, 0, 0]), "Bob")
