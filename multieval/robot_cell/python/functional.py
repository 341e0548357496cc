# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("F") == 1
    assert candidate("L") == 0
    assert candidate("R") == 0
    assert candidate("RF") == 10
    assert candidate("LF") == 0
    assert candidate("LLF") == 0
    assert candidate("RRF") == 0
    assert candidate("LLLF") == 10
    assert candidate("RRRF") == 0
    assert candidate("RRRRF") == 1
    assert candidate("LLLLF") == 1
    assert candidate("FRFRF") == 10
    assert candidate("RFLFLF") == 1
    assert candidate("FFRRF") == 1
    assert candidate("RFFLLF") == 10
    assert candidate("FFFRFFFRFFFRFFF") == 0
    assert candidate("RFFFFFFFFFFFF") == 90
    assert candidate("FFFFFFFFFFFFF") == 9
    assert candidate("FFFFFFFFFFFFFRRF") == 8
    assert candidate("RFFFFFFFFFFFFRRF") == 80
    assert candidate("LFRF") == 1
    assert candidate("LFLFLFLF") == 11
    assert candidate("RFLLFF") == 0
    assert candidate("RRFLF") == 10
    assert candidate("FRRFFFLLF") == 1
    assert candidate("LLLLLF") == 0
    assert candidate("RRRRRF") == 10
    assert candidate("RFRFLF") == 20
    assert candidate("FRFL" * 20) == 99
    assert candidate("FRFL" * 5) == 55
    assert candidate("R" * 1000) == 0
    assert candidate("F" * 1000) == 9
    assert candidate("FFRFFR" * 100) == 0
    assert candidate("LLLF" * 3) == 0
