# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([30, -20]) == 60
    assert candidate([60]) == 100
    assert candidate([10, -90]) == 0
