# calibration: uninitialised; run: 0; shown by: exception
import sys


def size(n):
    if n > 10:
        out = "big"
    elif n > 0:
        out = "small"
    return out  # ! CWE-457 unbound_local


print(size(int(sys.argv[1])))
