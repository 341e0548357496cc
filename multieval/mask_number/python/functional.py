# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, number, expected):
    assert candidate(number) == expected


def check(candidate):
    expect(candidate, "123456", "**3456")
    expect(candidate, "ABCDEFGH", "****EFGH")
    expect(candidate, "00000", "*0000")
    expect(candidate, "1234567890123456", "************3456")
    expect(candidate, "GB29NWBK60161331926819", "******************6819")
    expect(candidate, "AAAAA", "*AAAA")
    expect(candidate, "7777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777777", "************************************************************************************************7777")
