# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, month, expected):
    assert candidate(month) == expected


def check(candidate):
    expect(candidate, 2, "Feb")
    expect(candidate, 3, "Mar")
    expect(candidate, 4, "Apr")
    expect(candidate, 5, "May")
    expect(candidate, 6, "Jun")
    expect(candidate, 7, "Jul")
    expect(candidate, 8, "Aug")
    expect(candidate, 9, "Sep")
    expect(candidate, 10, "Oct")
    expect(candidate, 11, "Nov")
    expect(candidate, 1, "Jan")
    expect(candidate, 12, "Dec")
    expect(candidate, 14, "")
    expect(candidate, 24, "")
    expect(candidate, 100, "")
    expect(candidate, 1000000, "")
