# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def written(cell: str) -> str:
    if cell.startswith(("=", "+", "-", "@")) and not re.fullmatch(r"[+-][0-9]+(\.[0-9]+)?", cell):
        cell = "'" + cell
    if any(special in cell for special in ',"\n\r'):
        cell = '"' + cell.replace('"', '""') + '"'
    return cell


def csv_row(cells: list[str]) -> str:
    return ",".join(written(cell) for cell in cells)
