# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate(["ann", "bob", "ann"], [50, 60, 20]) == "ann"
    assert candidate(["dan", "eve"], [30, 40]) == "eve"
    assert candidate(["cy", "dan"], [5, 5]) == "cy"
