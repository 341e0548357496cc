# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def lock_refused(events: str) -> int:
    holder = None
    depth = 0
    refused = 0
    for event in events:
        if event.islower():
            if holder in (None, event):
                holder = event
                depth += 1
            else:
                refused += 1
        elif depth > 0:
            depth -= 1
            if depth == 0:
                holder = None
        else:
            refused += 1
    return refused
