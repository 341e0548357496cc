# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from dataclasses import dataclass


@dataclass(eq=False)
class Entry:
    value: int


def run_commands(commands: list[tuple[int, int]]) -> list[int]:
    row: list[Entry] = []
    mark: Entry | None = None
    reports = []
    for kind, value in commands:
        if kind == 1:
            row.append(Entry(value))
        elif kind == 2:
            row = [entry for entry in row if entry.value != value]
        elif kind == 3:
            mark = next((entry for entry in row if entry.value == value), None)
        elif kind == 4 and mark is not None:
            following = row[row.index(mark) + 1 :]
            mark = following[0] if following else None
        elif kind == 5:
            reports.append(-1 if mark is None else mark.value)
    return reports
