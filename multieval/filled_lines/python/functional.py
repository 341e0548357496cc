# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("a") == 1
    assert candidate("a\n") == 1
    assert candidate("\na") == 1
    assert candidate("\n") == 0
    assert candidate("\n\n\n") == 0
    assert candidate(" ") == 0
    assert candidate("   \n  ") == 0
    assert candidate("a\nb") == 2
    assert candidate("a\n \nb") == 2
    assert candidate(" \na\n ") == 1
    assert candidate("  x  \n") == 1
    assert candidate(" x\n y\n z") == 3
    assert candidate("a\n\n\nb\n\n") == 2
    assert candidate("a b c d") == 1
    assert candidate("a\nb\nc\nd\ne") == 5
    assert candidate("\n \n  \n   \nx") == 1
    assert candidate(" \n \n \n") == 0
    assert candidate(".\n,\n;\n") == 3
    assert candidate("0\n\n0") == 2
    assert candidate("last line") == 1
    assert candidate("x \n  \ny ") == 2
    assert candidate("a\n b\n  c\n   ") == 3
    assert candidate("a\n" * 500) == 500
    assert candidate(" \n" * 500) == 0
    assert candidate("\n" * 1000) == 0
    assert candidate("x" * 1000) == 1
