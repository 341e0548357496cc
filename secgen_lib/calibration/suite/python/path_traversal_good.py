# calibration: path traversal; run: -; shown by: nothing
import sys
from pathlib import Path

ROOT = Path("notes").resolve()


def read(name):
    path = ROOT / name
    if not path.resolve().is_relative_to(ROOT):
        raise ValueError(name)
    return path.read_text()


if len(sys.argv) > 1:
    print(read(sys.argv[1]))
