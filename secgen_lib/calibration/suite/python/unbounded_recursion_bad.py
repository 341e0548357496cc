# calibration: resource; run: 100000; shown by: exception; missed by all
import sys


def total(n):
    return 0 if n <= 0 else n + total(n - 1)  # ! CWE-674 unbounded_recursion


print(total(int(sys.argv[1])))
