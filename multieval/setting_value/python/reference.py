# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def setting_value(settings: str, name: str) -> int:
    value = -1
    if settings:
        for entry in settings.split(";"):
            key, number = entry.split("=")
            if key == name:
                value = int(number)
    return value
