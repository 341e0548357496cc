# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, number, expected):
    assert candidate(number) == expected


def check(candidate):
    expect(candidate, "DE12345678", "******5678")
    expect(candidate, "12345", "*2345")
