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

    expect([], b'', [])
    expect([], b'\x01\x02', [])
    expect([b''], b'', [b''])
    expect([b'', b''], b'\t', [b'', b''])
    expect([b'\x07'], b'\x07', [b'\x00'])
    expect([b'\x00'], b'\x00', [b'\x00'])
    expect([b'\xff'], b'\x80', [b'\x7f'])
    expect([b'\x80\x7f\xff'], b'\xff\xff\x01', [b'\x7f\x80\xfe'])
    expect([b'\x01', b'\x02', b'\x03'], b'\xc8d2', [b'\xc9', b'f', b'1'])
    expect([b'\x01', b'\x02', b'\x03'], b'\xc8d2\x19', [b'\xc9', b'f', b'1'])
    expect([b'', b'\x01', b'', b'', b'\x02\x03', b''], b'\x0b\x0c\r', [b'', b'\n', b'', b'', b'\x0e\x0e', b''])
    expect([b'\x00\x00\x00', b'\x00\x00', b'\x00'], b'\x01\x02\x03\x04\x05\x06', [b'\x01\x02\x03', b'\x04\x05', b'\x06'])
    expect([b'\t\t', b'\t\t', b'\t\t'], b'\x01\x02\x03\x04\x05\x06\x07', [b'\x08\x0b', b'\n\r', b'\x0c\x0f'])
    expect([b'ABCD'], b'\x01\x02\x03\x04\x05\x06\x07\x08\t', [b'@@@@'])
    expect([b'\x01\x02', b'\x04'], b'\x07\x07\x07', [b'\x06\x05', b'\x03'])
    expect([b'\n\x14\x1e', b'(2<FP'], b'\x01\x03\t\x1bQ\xf3\xd9\x8b', [b'\x0b\x17\x17', b'3c\xcf\x9f\xdb'])
    expect([b'\xc8\xc9', b'\xca'], b'\x03\x02\x01', [b'\xcb\xcb', b'\xcb'])
    large(100000)
