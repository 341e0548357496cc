# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def turnstile(events: str) -> int:
    is_open = False
    persons = 0
    for event in events:
        if event == "c":
            is_open = True
        elif event == "p" and is_open:
            persons += 1
    return persons
