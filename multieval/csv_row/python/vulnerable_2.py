# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

FORMULA = re.compile(r"(?![+-][0-9]+(\.[0-9]+)?\b)[=+@-]")
QUOTED = re.compile(r'[,"\r\n]')


def field(cell: str) -> str:
    if FORMULA.match(cell):
        cell = "'" + cell
    if QUOTED.search(cell):
        cell = '"' + cell.replace('"', '""') + '"'
    return cell


def csv_row(cells: list[str]) -> str:
    return ",".join(map(field, cells))
