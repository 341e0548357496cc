# calibration: zero value; run: -; shown by: nothing
import sys


def mean(values):
    if not values:
        return 0.0
    return sum(values) / len(values)


print(mean([float(word) for word in sys.argv[1:]]))
