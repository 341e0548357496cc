# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("") == 0
    assert candidate(";") == 0
    assert candidate(";;;;") == 0
    assert candidate("0") == 0
    assert candidate("5;") == 5
    assert candidate(";5") == 5
    assert candidate("1;;2") == 3
    assert candidate(";;7;;") == 7
    assert candidate("-1") == -1
    assert candidate("-1;1") == 0
    assert candidate("1;-1") == 0
    assert candidate("10;-3") == 7
    assert candidate("-10;-20") == -30
    assert candidate("1000;1000;1000") == 3000
    assert candidate("-1000;-1000") == -2000
    assert candidate("-5;;5;") == 0
    assert candidate("1;2;3;4;5;6;7;8;9") == 45
    assert candidate("0;0;0;1") == 1
    assert candidate("100;-1;;-99") == 0
    assert candidate("7;7") == 14
    assert candidate(";-8;") == -8
    assert candidate("999;1") == 1000
    assert candidate("1;;;2") == 3
    assert candidate("4;;;;-5") == -1
    assert candidate("9;" * 250) == 2250
    assert candidate(";" * 500) == 0
    assert candidate("-1;" * 100) == -100
