# calibration: build error; run: -; shown by: nothing
import sys


def area(width, height):
    return width * height


print(area(len(sys.argv), 2))
