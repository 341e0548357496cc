# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([]) == 50
    assert candidate([0]) == 50
    assert candidate([50]) == 100
    assert candidate([51]) == 100
    assert candidate([-50]) == 0
    assert candidate([-51]) == 0
    assert candidate([60, -20]) == 80
    assert candidate([-60, 20]) == 20
    assert candidate([49]) == 99
    assert candidate([-49]) == 1
    assert candidate([1000, -1]) == 99
    assert candidate([-1000, 1]) == 1
    assert candidate([1000, -1000]) == 0
    assert candidate([-1000, 1000]) == 100
    assert candidate([40, 40, -30]) == 70
    assert candidate([-40, -40, 30]) == 30
    assert candidate([100, -100, 100, -30]) == 70
    assert candidate([10, 20, 30, -40]) == 60
    assert candidate([-10, -20, -30, 40]) == 40
    assert candidate([25, 25, 1, -1, -100, -1, 7]) == 7
    assert candidate([5, -7, 11, -13]) == 46
    assert candidate([70, -30] * 500) == 70
    assert candidate([30, -70] * 500) == 0
    assert candidate([1] * 400) == 100
    assert candidate([-1] * 400) == 0
