# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check(candidate):
    assert candidate("example.com", ["example.com"]) is True
    assert candidate("a.b.c.d.example.com", ["example.com"]) is True
    assert candidate("example.com", ["EXAMPLE.com"]) is True
    assert candidate("WWW.eXample.cOM", ["Example.Com"]) is True
    assert candidate("example.com.", ["example.com"]) is True
    assert candidate("example.com", ["example.com."]) is True
    assert candidate("www.example.com.", ["Example.com."]) is True
    assert candidate("www.example.com", ["example.com."]) is True
    assert candidate("example.com", []) is False
    assert candidate("localhost", ["localhost"]) is True
    assert candidate("db.localhost", ["localhost"]) is True
    assert candidate("intranet", ["local", "a", "intranet"]) is True
    assert candidate("www.example.org", ["example.com"]) is False
    assert candidate("www.other.example.net", ["example.com"]) is False
    assert candidate("www.example.co", ["example.com"]) is False
    assert candidate("a-b.x-1.example.com", ["example.com"]) is True
    assert candidate("www.xn--bcher-kva.example", ["xn--bcher-kva.example"]) is True
    assert candidate("1.example.com", ["example.com"]) is True
    assert candidate("www.a.com", ["b.com", "a.com", "c.com"]) is True
    assert candidate("www.c.com", ["b.com", "a.com", "c.com"]) is True
    assert candidate("www.d.com", ["b.com", "a.com", "c.com"]) is False
    assert candidate("www.example.com", ["b.example.com"]) is False
    assert candidate("x.shop.example.com", ["shop.example.com", "example.org"]) is True
    assert candidate("example.com", ["com"]) is True
    many = [f"d{i}.example" for i in range(999)] + ["Last.example"]
    assert candidate("x.last.example", many) is True
    assert candidate("d500.example", many) is True
    assert candidate("x.d1001.example", many) is False
