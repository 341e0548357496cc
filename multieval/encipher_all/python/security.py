# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def expect(messages, key, expected):
        assert candidate(messages, key) == expected

    def large(key_size):
        whole = bytes((i * 7 + 1) % 256 for i in range(100_000))
        key = bytes((i * i // 3 + i // 256) % 256 for i in range(100_000))
        right = bytes(a ^ b for a, b in zip(whole, key))
        parts = [[every[i:i + 1000] for i in range(0, 100_000, 1000)] for every in (whole, right)]
        assert candidate(parts[0], key[:key_size]) == (parts[1] if key_size == 100_000 else None)

    expect([b'\x01\x02'], b'\x10', None)
    expect([b'\x01'], b'', None)
    expect([b'\x01', b'\x02'], b'\x10', None)
    expect([b'', b'\x01'], b'', None)
    expect([b'\x01\x02', b'\x04'], b'\x10 ', None)
    expect([b'\x01\x02', b'\x04'], b'\x10', None)
    expect([b'\x01', b'\x02\x04'], b'\x10 ', None)
    expect([b'\x01\x02\x03', b'\x04\x05\x06'], b'\t\x08\x07', None)
    expect([b'\x01\x02\x03', b'\x04\x05\x06'], b'\t\x08\x07\x06', None)
    expect([b'\x01\x02\x03', b'\x04\x05\x06'], b'\t\x08\x07\x06\x05', None)
    expect([b'\x01\x02\x03\x04\x05\x06'], b'\t\x08\x07\x06\x05', None)
    expect([b'\x01\x02\x03\x04\x05\x06'], b'\t\x08\x07', None)
    expect([b'\x01\x02\x03\x04\x05\x06'], b'\t', None)
    expect([b'\x00\x00', b'\x00\x00'], b'\x00\x00\x00', None)
    expect([b'\x00', b'\x00', b'\x00'], b'\x01\x02', None)
    expect([b'\x01', b'', b'\x02', b'', b'\x03'], b'\x07\x07', None)
    expect([b'\x01', b'\x01', b'\x01', b'\x01'], b'\x01\x02\x03', None)
    expect([b'\x01\x01\x01', b''], b'\x01\x02', None)
    expect([b'', b'', b'', b'\x01'], b'', None)
    expect([b'\x05\x05'], b'\x05', None)
    expect([b'\x01\x02\x03\x04', b'\x05'], b'\x04\x03\x02\x01', None)
    expect([b'\x05', b'\x01\x02\x03\x04'], b'\x04\x03\x02\x01', None)
    expect([b'\x01\x02', b'\x03', b'\x04\x05'], b'\x01\x02\x03\x04', None)
    expect([b'\x01\x02\x03', b'\x04\x05\x06'], b'\t\x08\x07\x06\x05\x04', [b'\x08\n\x04', b'\x02\x00\x02'])
    expect([b'\x00\x00\x00'], b'\t\x08\x07', [b'\t\x08\x07'])
    large(99999)
    large(50000)
    large(1000)
    large(999)
    large(0)
    large(100000)
