# calibration: path traversal; run: -; shown by: nothing; missed by all
import sys
from pathlib import Path

ROOT = Path("notes").resolve()


def read(name):
    path = ROOT / name
    return path.read_text()  # ! CWE-22 path_traversal


if len(sys.argv) > 1:
    print(read(sys.argv[1]))
