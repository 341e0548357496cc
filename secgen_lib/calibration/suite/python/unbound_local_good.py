# calibration: uninitialised; run: 0; shown by: nothing
import sys


def size(n):
    out = "none"
    if n > 10:
        out = "big"
    elif n > 0:
        out = "small"
    return out


print(size(int(sys.argv[1])))
