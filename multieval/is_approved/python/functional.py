# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, reviews, expected):
    assert bool(candidate(reviews)) == expected


def check(candidate):
    expect(candidate, ["yes"], True)
    expect(candidate, ["no"], False)
    expect(candidate, ["no", "yes"], False)
    expect(candidate, ["yes", "no", "yes"], False)
    expect(candidate, ["yes", "yes", "yes"], True)
    expect(candidate, ["yes", "yes", "no"], False)
    expect(candidate, ["no", "no"], False)
    expect(candidate, ["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes"], True)
    expect(candidate, ["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no"], False)
    expect(candidate, ["no", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes"], False)
