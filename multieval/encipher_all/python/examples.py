# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    def expect(messages, key, expected):
        assert candidate(messages, key) == expected

    expect([b'\x01\x02', b'\x04'], b'\x10 @\x80', [b'\x11"', b'D'])
    expect([b'\x05\x05'], b'\x05\x04', [b'\x00\x01'])
