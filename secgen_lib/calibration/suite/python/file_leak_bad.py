# calibration: resource; run: -; shown by: nothing; missed by all
import sys


def first(path):
    file = open(path)  # ! CWE-775 file_leak
    line = file.readline()
    return line.strip()


if len(sys.argv) > 1:
    print(first(sys.argv[1]))
