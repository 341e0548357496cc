# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    one = [("editor", "write", "allow")]
    assert candidate(one, ["editor", "guest"], "write") is True
    assert candidate(one, ["editor", "guest"], "delete") is False
    two = [("editor", "delete", "deny"), ("editor", "*", "allow")]
    assert candidate(two, ["editor"], "write") is True
    assert candidate(two, ["editor"], "delete") is False
    assert candidate([], ["editor", "guest"], "write") is False
    assert candidate(one, [], "write") is False
