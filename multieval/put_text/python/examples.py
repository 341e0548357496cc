# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, size, text):
    buffer = bytearray([7]) * size
    length = min(len(text), size - 1) if size else 0
    expected = (text[:length].encode() + b"\0" + bytes([7]) * size)[:size]
    assert candidate(buffer, text) == length
    assert bytes(buffer) == expected


def check(candidate):
    expect(candidate, 10, "abc")
    expect(candidate, 10, "")
