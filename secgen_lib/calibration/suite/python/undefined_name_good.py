# calibration: uninitialised; run: 1; shown by: nothing
import sys


def area(width):
    return width * width


print(area(int(sys.argv[1])))
