# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def expect(candidate, text, expected):
    assert candidate(text) == expected


def check(candidate):
    expect(candidate, "0.29", 29)
    expect(candidate, "0.57", 57)
    expect(candidate, "0.58", 58)
    expect(candidate, "1.15", 115)
    expect(candidate, "4.35", 435)
    expect(candidate, "8.20", 820)
    expect(candidate, "9.95", 995)
    expect(candidate, "19.99", 1999)
    expect(candidate, "1.13", 113)
    expect(candidate, "2.01", 201)
    expect(candidate, "16.08", 1608)
    expect(candidate, "33.33", 3333)
    expect(candidate, "1001.10", 100110)
    expect(candidate, "1022.53", 102253)
    expect(candidate, "4097.10", 409710)
    expect(candidate, "16777217.00", 1677721700)
    expect(candidate, "167772.17", 16777217)
    expect(candidate, "9999999.99", 999999999)
    expect(candidate, "90071992547409.93", 9007199254740993)
    expect(candidate, "99999999999999.99", 9999999999999999)
    expect(candidate, "12345678901234.57", 1234567890123457)
    expect(candidate, "99999999999999.01", 9999999999999901)
    expect(candidate, "1000000000000.01", 100000000000001)
    expect(candidate, "4503599627370.49", 450359962737049)
    expect(candidate, "0.01", 1)
    expect(candidate, "0.99", 99)
    expect(candidate, "0.10", 10)
    for n in range(10000):
        expect(candidate, f"{n // 100}.{n % 100:02d}", n)
