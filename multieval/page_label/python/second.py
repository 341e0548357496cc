# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def page_label(position: int, preface: int) -> str:
    if position > preface:
        return str(position - preface)
    tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
    ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return tens[position // 10] + ones[position % 10]
