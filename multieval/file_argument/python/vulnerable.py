# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def file_argument(name: str) -> str:
    if name[0] == "-" and name[1:2].isalpha():
        return "./" + name
    return name
