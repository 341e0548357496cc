# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    for bit in range(32):
        for number in ((1 << bit) - 1, 1 << bit, (1 << bit) + 1):
            rest, data = number, bytearray()
            while rest > 127:
                data.append(rest % 128 + 128)
                rest //= 128
            data.append(rest)
            assert candidate(bytes(data)) == number
            assert candidate(bytes(data) + b"\xff" * 4) == number
            while len(data) < 5:
                data[-1] |= 128
                data.append(0)
                assert candidate(bytes(data)) == number
    assert candidate(bytes(1_000_000)) == 0
