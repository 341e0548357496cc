# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def means_device(name: str) -> bool:
    first = name.split(".")[0].rstrip(" ")
    return first.upper() in ("CON", "PRN", "AUX", "NUL")
