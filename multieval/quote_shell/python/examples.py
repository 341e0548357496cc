# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def words(line):
    """The words that sh makes of the arguments; None where it would do more than that."""
    found, word, quote, at = [], None, "", 0
    while at < len(line):
        c = line[at]
        at += 1
        if quote == "'" or (quote == '"' and c not in '"\\$`'):
            if c == quote:
                quote = ""
            else:
                word += c
        elif quote:
            if c == '"':
                quote = ""
            elif c != "\\":
                return None
            elif at == len(line):
                return None
            elif line[at] not in '$`"\\\n':
                word += c
            else:
                word += "" if line[at] == "\n" else line[at]
                at += 1
        elif c in " \t":
            if word is not None:
                found.append(word)
            word = None
        elif c in "'\"":
            quote, word = c, word or ""
        elif c == "\\":
            if at == len(line):
                return None
            if line[at] != "\n":
                word = (word or "") + line[at]
            at += 1
        elif c in "\n|&;<>()$`*?[" or (word is None and c in "#~"):
            return None
        else:
            word = (word or "") + c
    if quote:
        return None
    return found if word is None else [*found, word]


def expect(candidate, *arguments):
    line = candidate(list(arguments))
    assert words(line) == list(arguments)
    if all(a and not set(a) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./") for a in arguments):
        assert line == " ".join(arguments)


def check(candidate):
    expect(candidate, '-l', '/tmp/a_b.txt')
    expect(candidate, 'my file')
    expect(candidate, )
