# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import sqlite3


def expect(candidate, text, contains, expected):
    condition = candidate(text, contains)
    assert condition == expected
    names = ["Anna", "Bob", "", "50% off", "a_b", "axb", text, f"x{text}y"]
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE people (name TEXT)")
    base.executemany("INSERT INTO people VALUES (?)", [(name,) for name in names])
    found = [row[0] for row in base.execute(f"SELECT name FROM people WHERE {condition} ORDER BY rowid")]
    assert found == [name for name in names if (text in name if contains else text == name)]


def check(candidate):
    expect(candidate, 'Anna', False, "name = 'Anna'")
    expect(candidate, 'Anna', True, "name LIKE '%Anna%' ESCAPE '\\'")
    expect(candidate, '50%', True, "name LIKE '%50\\%%' ESCAPE '\\'")
