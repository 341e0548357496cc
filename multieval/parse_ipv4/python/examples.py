# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("10.0.0.1") == 167772161
    assert candidate("255.255.255.255") == 4294967295
    assert candidate("1.2.3") is None
    assert candidate("1.2.3.256") is None
