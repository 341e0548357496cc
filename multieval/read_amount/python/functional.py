# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, expected):
    assert candidate(text) == expected


def check(candidate):
    expect(candidate, "0.00", 0)
    expect(candidate, "1.00", 100)
    expect(candidate, "0.50", 50)
    expect(candidate, "0.75", 75)
    expect(candidate, "7.00", 700)
    expect(candidate, "7.25", 725)
    expect(candidate, "10.00", 1000)
    expect(candidate, "99.50", 9950)
    expect(candidate, "100.75", 10075)
    expect(candidate, "1234.25", 123425)
    expect(candidate, "65535.75", 6553575)
    expect(candidate, "8000.50", 800050)
    expect(candidate, "120000.00", 12000000)
    expect(candidate, "131071.25", 13107125)
