# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
PATTERN = str.maketrans({"\\": r"\\", "%": r"\%", "_": r"\_"})


def name_condition(text: str, contains: bool) -> str:
    if not contains:
        return "name = '" + text.replace("'", "''") + "'"
    return r"name LIKE '%{}%' ESCAPE '\'".format(text.translate(PATTERN))
