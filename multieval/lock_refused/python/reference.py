# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def lock_refused(events: str) -> int:
    holder = ""
    depth = 0
    refused = 0
    for event in events:
        person = event.lower()
        if event == person and depth == 0:
            holder, depth = person, 1
        elif depth == 0 or holder != person:
            refused += 1
        elif event == person:
            depth += 1
        else:
            depth -= 1
    return refused
