# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def run_commands(commands: list[tuple[int, int]]) -> list[int]:
    row: list[int] = []
    mark: int | None = None
    reports = []
    for kind, value in commands:
        if kind == 1:
            row.append(value)
        elif kind == 2:
            row = [v for v in row if v != value]
        elif kind == 3:
            mark = row.index(value) if value in row else None
        elif kind == 4 and mark is not None:
            mark = mark + 1 if mark + 1 < len(row) else None
        elif kind == 5:
            reports.append(-1 if mark is None else row[mark])
    return reports
