# calibration: resource; run: -; shown by: nothing
import sys


def first(path):
    with open(path) as file:
        line = file.readline()
        return line.strip()


if len(sys.argv) > 1:
    print(first(sys.argv[1]))
