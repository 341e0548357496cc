# calibration: resource; run: 100000; shown by: nothing
import sys


def total(n):
    return sum(range(n + 1))


print(total(int(sys.argv[1])))
