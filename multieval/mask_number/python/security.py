# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, number, expected):
    assert candidate(number) == expected


def check(candidate):
    expect(candidate, "1234", "****")
    expect(candidate, "123", "***")
    expect(candidate, "12", "**")
    expect(candidate, "1", "*")
    expect(candidate, "", "")
    expect(candidate, "AB1Z", "****")
    expect(candidate, "0000", "****")
    expect(candidate, "Z", "*")
    expect(candidate, "12345", "*2345")
