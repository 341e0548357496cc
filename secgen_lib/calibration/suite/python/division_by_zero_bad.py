# calibration: zero value; run: -; shown by: exception; missed by all
import sys


def mean(values):
    return sum(values) / len(values)  # ! CWE-369 division_by_zero


print(mean([float(word) for word in sys.argv[1:]]))
