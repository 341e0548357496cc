# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([], [], 1) == 480
    assert candidate([], [], 600) == 480
    assert candidate([480], [481], 600) == -1
    assert candidate([480], [481], 599) == 481
    assert candidate([1079], [1080], 599) == 480
    assert candidate([1079], [1080], 600) == -1
    assert candidate([500], [900], 20) == 480
    assert candidate([500], [900], 21) == 900
    assert candidate([500], [900], 180) == 900
    assert candidate([500], [900], 181) == -1
    assert candidate([480, 490, 700], [900, 500, 710], 30) == 900
    assert candidate([480, 490], [900, 500], 200) == -1
    assert candidate([480, 500, 520], [520, 530, 560], 10) == 560
    assert candidate([480, 540, 600], [540, 600, 660], 30) == 660
    assert candidate([480, 541, 600], [540, 600, 660], 1) == 540
    assert candidate([480, 541, 600], [540, 600, 660], 2) == 660
    assert candidate([490, 490, 600], [500, 560, 610], 40) == 560
    assert candidate([490, 490, 600], [560, 500, 610], 41) == 610
    assert candidate([480, 480, 480], [490, 1080, 500], 1) == -1
    assert candidate([600, 600], [700, 700], 120) == 480
    assert candidate([600, 600], [700, 700], 121) == 700
    assert candidate([481, 483, 485], [482, 484, 486], 1) == 480
    assert candidate([481, 483, 485], [482, 484, 486], 2) == 486
    assert candidate([480, 1000], [1000, 1080], 1) == -1
    assert candidate([480, 500, 510, 1070], [600, 550, 520, 1075], 470) == 600
    assert candidate([480, 500, 510, 1070], [600, 550, 520, 1075], 471) == -1
    assert candidate([480, 600, 1060], [590, 1050, 1080], 10) == 590
    assert candidate([480, 600, 1060], [591, 1050, 1080], 10) == 1050
    assert candidate([480, 600, 1060], [591, 1051, 1080], 10) == -1
