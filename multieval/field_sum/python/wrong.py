# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def field_sum(line: str) -> int:
    return sum(int(field) for field in line.split(";") if field.isdigit())
