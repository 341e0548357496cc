# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("www.example.com", ["example.org", "example.com"]) is True
    assert candidate("Example.COM.", ["example.com"]) is True
    assert candidate("www.example.net", ["example.org", "example.com"]) is False
