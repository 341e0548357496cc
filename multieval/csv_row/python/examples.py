# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, cells, expected):
    assert candidate(cells) == expected


def check(candidate):
    expect(candidate, ['Anna', '12'], 'Anna,12')
    expect(candidate, ['a,b', '-5'], '"a,b",-5')
    expect(candidate, ['=A1'], "'=A1")
    expect(candidate, [], '')
