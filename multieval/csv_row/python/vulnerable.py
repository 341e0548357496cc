# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

NUMBER = re.compile(r"[+-]\d+(\.\d+)?")


def csv_row(cells: list[str]) -> str:
    row = []
    for cell in cells:
        if cell and cell[0] in "=+-@" and not NUMBER.match(cell):
            cell = "'" + cell
        if re.search(r'[,"\r\n]', cell):
            cell = '"' + cell.replace('"', '""') + '"'
        row.append(cell)
    return ",".join(row)
