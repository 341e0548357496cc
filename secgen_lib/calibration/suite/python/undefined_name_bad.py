# calibration: uninitialised; run: 1; shown by: exception
import sys


def area(width):
    return width * heigth  # ! CWE-457 undefined_name


print(area(int(sys.argv[1])))
