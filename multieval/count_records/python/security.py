# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    everything = bytes([1, 2, 65, 66, 7, 4, 1, 2, 3, 4])
    for n in range(len(everything) + 1):
        assert candidate(everything[:n], 7) == {10: 1, 0: 0, 4: 0}.get(n, -1)
    assert candidate(bytes([7]), 7) == -1
