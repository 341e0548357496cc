# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, reviews, expected):
    assert bool(candidate(reviews)) == expected


def check(candidate):
    expect(candidate, [], False)
    expect(candidate, [""], False)
    expect(candidate, ["yes", ""], False)
    expect(candidate, ["", "yes"], False)
    expect(candidate, ["maybe"], False)
    expect(candidate, ["yes", "maybe"], False)
    expect(candidate, ["Yes"], False)
    expect(candidate, ["YES"], False)
    expect(candidate, ["yes", "yess"], False)
    expect(candidate, ["ye"], False)
    expect(candidate, ["y"], False)
    expect(candidate, ["yes "], False)
    expect(candidate, [" yes"], False)
    expect(candidate, ["yes", "NO"], False)
    expect(candidate, ["yes", "No"], False)
    expect(candidate, ["no "], False)
    expect(candidate, ["not yet"], False)
    expect(candidate, ["yes, but"], False)
    expect(candidate, ["yesno"], False)
    expect(candidate, ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"], False)
    expect(candidate, ["yes", "pending", "yes"], False)
    expect(candidate, ["", ""], False)
    expect(candidate, ["yes"], True)
