# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate([]) == "nobody"
    assert candidate(["Ann"]) == "Ann"
    assert candidate(["a"]) == "a"
    assert candidate(["nobody"]) == "nobody"
    assert candidate(["and", "and"]) == "and and and"
    assert candidate(["Eve", "Eve", "Eve"]) == "Eve, Eve and Eve"
    assert candidate(["Z", "Y", "X", "W"]) == "Z, Y, X and W"
    assert candidate(["Bob", "Ann"]) == "Bob and Ann"
    assert candidate(["Abcdefghijklmnopqrst"]) == "Abcdefghijklmnopqrst"
    assert candidate(["Ann", "Bob", "Cy", "Dan", "Eve", "Fay"]) == "Ann, Bob, Cy, Dan, Eve and Fay"
    assert candidate(["abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst"]) == "abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst and abcdefghijklmnopqrst"
    assert candidate(["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"]) == "A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S and T"
