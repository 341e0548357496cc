# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("Dear {who},", {"who": "{title} Poe", "title": "Mr"}, 100) == "Dear Mr Poe,"
    assert candidate("{a} {A} {{a}}", {"a": "x"}, 100) == "x {A} {x}"
    assert candidate("{a}", {"a": "{b}"}, 100) is None
    assert candidate("{a}{a}", {"a": "xyz"}, 6) == "xyzxyz"
    assert candidate("{a}{a}", {"a": "xyz"}, 5) is None
