# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("a.jpg", ["jpg", "png"]) is True
    assert candidate("a.png", ["jpg", "png"]) is True
    assert candidate("a.PNG", ["jpg", "png"]) is True
    assert candidate("A.JpG", ["jpg", "png"]) is True
    assert candidate("a.b.c.png", ["jpg", "png"]) is True
    assert candidate("photo 1.jpg", ["jpg", "png"]) is True
    assert candidate("caf\xe9\u20ac.jpg", ["jpg", "png"]) is True
    assert candidate("a..jpg", ["jpg", "png"]) is True
    assert candidate("a:b*c?.jpg", ["jpg", "png"]) is True
    assert candidate("~.png", ["jpg", "png"]) is True
    assert candidate("a.exe", ["jpg", "png"]) is False
    assert candidate("a.txt", ["jpg", "png"]) is False
    assert candidate("a", ["jpg", "png"]) is False
    assert candidate("", ["jpg", "png"]) is False
    assert candidate(".", ["jpg", "png"]) is False
    assert candidate("..", ["jpg", "png"]) is False
    assert candidate("a.", ["jpg", "png"]) is False
    assert candidate("png.", ["jpg", "png"]) is False
    assert candidate(".jpg", ["jpg", "png"]) is False
    assert candidate(".a.jpg", ["jpg", "png"]) is False
    assert candidate("..jpg", ["jpg", "png"]) is False
    assert candidate("a.jpg", []) is False
    assert candidate("a.", []) is False
    assert candidate("a.txt", ["txt"]) is True
    assert candidate("a.7z", ["mp3", "7z"]) is True
    assert candidate("a.7Z", ["mp3", "7z"]) is True
    assert candidate("a.Mp3", ["mp3", "7z"]) is True
    assert candidate("a.x", ["x"]) is True
    assert candidate("a.c", ["x", "y"]) is False
    assert candidate("a.tar", ["gz"]) is False
    assert candidate("a.tar.gz", ["gz"]) is True
    big = "q" * 90
    assert candidate(big + ".jpg", ["jpg"]) is True
    assert candidate(big + ".jpgx", ["jpg"]) is False
