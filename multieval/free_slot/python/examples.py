# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([480, 600], [540, 660], 50) == 540
    assert candidate([500], [900], 30) == 900
    assert candidate([480], [1080], 1) == -1
