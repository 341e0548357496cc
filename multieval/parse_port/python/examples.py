# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("8080") == 8080
    assert candidate("65535") == 65535
    assert candidate("65536") == -1
    assert candidate("080") == -1
    assert candidate("80a") == -1
