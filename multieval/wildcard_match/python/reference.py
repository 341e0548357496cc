# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def wildcard_match(pattern: str, text: str) -> bool:
    p = t = resume = 0
    star = -1
    while t < len(text):
        if p < len(pattern) and pattern[p] == "*":
            p += 1
            star, resume = p, t
        elif p < len(pattern) and pattern[p] in ("?", text[t]):
            p += 1
            t += 1
        elif star >= 0:
            resume += 1
            p, t = star, resume
        else:
            return False
    return not pattern[p:].strip("*")
