# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("Me.at.home.JPG", ["jpg", "png"]) is True
    assert candidate("notes.txt", ["jpg", "png"]) is False
    assert candidate("jpg", ["jpg", "png"]) is False
