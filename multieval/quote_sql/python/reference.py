# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def name_condition(text: str, contains: bool) -> str:
    literal = text.replace("'", "''")
    if not contains:
        return f"name = '{literal}'"
    for special in "\\%_":
        literal = literal.replace(special, "\\" + special)
    return f"name LIKE '%{literal}%' ESCAPE '\\'"
