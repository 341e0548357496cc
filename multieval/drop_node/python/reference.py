# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def run_commands(commands: list[tuple[int, int]]) -> list[int]:
    entries: list[int] = []
    marked = -1
    reports = []
    for kind, value in commands:
        if kind == 1:
            entries.append(value)
        elif kind == 2:
            if marked >= 0:
                marked = -1 if entries[marked] == value else marked - entries[:marked].count(value)
            entries = [entry for entry in entries if entry != value]
        elif kind == 3:
            marked = entries.index(value) if value in entries else -1
        elif kind == 4:
            marked = marked + 1 if 0 <= marked < len(entries) - 1 else -1
        else:
            reports.append(entries[marked] if marked >= 0 else -1)
    return reports
