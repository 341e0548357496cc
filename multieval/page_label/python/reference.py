# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def page_label(position: int, preface: int) -> str:
    if position > preface:
        return str(position - preface)
    label = ""
    for value, sign in ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        label += sign * (position // value)
        position %= value
    return label
