# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(bytes([5])) == 5
    assert candidate(bytes([172, 2])) == 300
    assert candidate(bytes([133, 0, 9])) == 5
    assert candidate(bytes([255, 255, 255, 255, 15])) == 4_294_967_295
