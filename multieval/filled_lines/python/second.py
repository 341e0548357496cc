# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def filled_lines(text: str) -> int:
    count = 0
    seen = False
    for sign in text + "\n":
        if sign == "\n":
            count += seen
            seen = False
        elif sign != " ":
            seen = True
    return count
