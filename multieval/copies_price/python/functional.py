# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(0) == 0
    assert candidate(1) == 20
    assert candidate(2) == 40
    assert candidate(49) == 980
    assert candidate(51) == 1012
    assert candidate(52) == 1024
    assert candidate(100) == 1600
    assert candidate(149) == 2188
    assert candidate(150) == 2200
    assert candidate(151) == 2212
    assert candidate(199) == 2788
    assert candidate(200) == 2800
    assert candidate(201) == 2805
    assert candidate(202) == 2810
    assert candidate(210) == 2850
    assert candidate(250) == 3050
    assert candidate(400) == 3800
    assert candidate(1000) == 6800
    assert candidate(999999) == 5001795
    assert candidate(1000000) == 5001800
