# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def expect(chain, trusted, now, expected):
        assert bool(candidate(chain, trusted, now)) is expected

    expect([(7, 3, 0, 100, 200), (3, 1, 1, 50, 500)], 1, 150, True)
    expect([(7, 3, 0, 100, 200), (3, 1, 1, 50, 500)], 2, 150, False)
    expect([(7, 3, 0, 100, 200), (3, 1, 1, 50, 500)], 1, 201, False)
