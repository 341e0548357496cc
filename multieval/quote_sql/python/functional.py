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
    expect(candidate, '', False, "name = ''")
    expect(candidate, '', True, "name LIKE '%%' ESCAPE '\\'")
    expect(candidate, 'x', False, "name = 'x'")
    expect(candidate, 'x', True, "name LIKE '%x%' ESCAPE '\\'")
    expect(candidate, 'a b  c ', False, "name = 'a b  c '")
    expect(candidate, 'a b  c ', True, "name LIKE '%a b  c %' ESCAPE '\\'")
    expect(candidate, '100%_\\', False, "name = '100%_\\'")
    expect(candidate, '100%_\\', True, "name LIKE '%100\\%\\_\\\\%' ESCAPE '\\'")
    expect(candidate, '\\', False, "name = '\\'")
    expect(candidate, '\\', True, "name LIKE '%\\\\%' ESCAPE '\\'")
    expect(candidate, '\\\\%%__', False, "name = '\\\\%%__'")
    expect(candidate, '\\\\%%__', True, "name LIKE '%\\\\\\\\\\%\\%\\_\\_%' ESCAPE '\\'")
    expect(candidate, 'Jürgen 你好 😀', False, "name = 'Jürgen 你好 😀'")
    expect(candidate, 'Jürgen 你好 😀', True, "name LIKE '%Jürgen 你好 😀%' ESCAPE '\\'")
    expect(candidate, 'say "hi"; -- now', False, 'name = \'say "hi"; -- now\'')
    expect(candidate, 'say "hi"; -- now', True, 'name LIKE \'%say "hi"; -- now%\' ESCAPE \'\\\'')
    expect(candidate, 'line\nbreak\ttab', False, "name = 'line\nbreak\ttab'")
    expect(candidate, 'line\nbreak\ttab', True, "name LIKE '%line\nbreak\ttab%' ESCAPE '\\'")
    expect(candidate, '`[x]` = ? :a $b @c', False, "name = '`[x]` = ? :a $b @c'")
    expect(candidate, '`[x]` = ? :a $b @c', True, "name LIKE '%`[x]` = ? :a $b @c%' ESCAPE '\\'")
    expect(candidate, '%s %d {} {0} $1', False, "name = '%s %d {} {0} $1'")
    expect(candidate, '%s %d {} {0} $1', True, "name LIKE '%\\%s \\%d {} {0} $1%' ESCAPE '\\'")
    expect(candidate, 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', False, "name = 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'")
    expect(candidate, 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq', True, "name LIKE '%qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq%' ESCAPE '\\'")
    expect(candidate, '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%', False, "name = '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%'")
    expect(candidate, '%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%', True, "name LIKE '%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%\\%%' ESCAPE '\\'")
