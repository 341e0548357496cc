# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([18]) == 0
    assert candidate([17]) == 1
    assert candidate([21]) == 0
    assert candidate([22]) == 0
    assert candidate([20]) == 0
    assert candidate([19, 20, 21]) == 0
    assert candidate([17, 18]) == 2
    assert candidate([17, 21]) == 2
    assert candidate([17, 22]) == 1
    assert candidate([17, 21, 22, 21]) == 2
    assert candidate([22, 18, 19]) == 0
    assert candidate([16, 18, 21, 22, 20, 17, 19]) == 5
    assert candidate([-50, 50]) == 1
    assert candidate([50, -50]) == 1
    assert candidate([0, 20, 20, 20, 20]) == 5
    assert candidate([20, 20, 17, 20, 20]) == 3
    assert candidate([17, 17, 22, 22, 17, 17]) == 4
    assert candidate([18, 17, 18, 22, 18, 17]) == 3
    assert candidate([21, 22, 21, 17, 21]) == 2
    assert candidate([17, 22, 20, 17, 22, 20]) == 2
    assert candidate([10, 20, 21, 30] * 200) == 600
    assert candidate([19] * 300) == 0
    assert candidate([22, 18, 21] * 150) == 0
    assert candidate([17] * 300) == 300
