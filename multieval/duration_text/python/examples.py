# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(7384) == "2 hours 3 minutes 4 seconds"
    assert candidate(150) == "2 minutes 30 seconds"
    assert candidate(61) == "1 minute 1 second"
