# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def filled(size, data, n):
    return (bytes([data]) * (size - n) + bytes([n]) * n)[-size:]


def check(candidate):
    def bad(*parts):
        padded = b"".join(parts)
        assert candidate(padded) is None

    for n in range(2, 17):
        padded = filled(32, 65, n)
        for at in range(32 - n, 31):
            for value in (65, n - 1, n ^ 128):
                bad(padded[:at], bytes([value]), padded[at + 1:])
        bad(b"A" * (17 - n), bytes([n]) * (n - 1))
        bad(bytes([n]) * (32 - n), b"A", bytes([n]) * (n - 1))
        bad(b"A" * 31, bytes([n]))
        if n > 2:
            bad(b"A" * (32 - n), bytes([n - 1]), bytes([n]) * (n - 3), bytes([n + 1, n]))
    for n in (17, 31, 32, 33, 127, 128, 129, 240, 255):
        for size in (16, 32, 256, 272):
            bad(filled(size, 65, n))
            bad(b"A" * (size - 1), bytes([n]))
    for size in (16, 32, 48):
        bad(b"A" * (size - 1), bytes(1))
        bad(bytes(size))
    for size in range(1, 32):
        for n in (1, 3, 16):
            if size != 16:
                bad(filled(size, 65, n))
    bad(filled(9999, 65, 15))
    bad(b"")
    for n in range(1, 17):
        assert candidate(filled(32, 65, n)) == b"A" * (32 - n)
