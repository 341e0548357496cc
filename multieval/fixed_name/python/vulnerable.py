# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def read_name(field: bytes) -> str:
    return field[:field.index(b"\0")].decode("ascii")
