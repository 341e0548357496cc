# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


def lock_refused(events: str) -> int:
    takes: list[str] = []
    refused = 0
    for event in events:
        if event.islower():
            if takes and takes[-1] != event:
                refused += 1
            else:
                takes.append(event)
        elif takes:
            takes.pop()
        else:
            refused += 1
    return refused
