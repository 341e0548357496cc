# calibration: build error; run: -; shown by: exception
import sys


def area(width, height)  # ! CWE-710 syntax_error
    return width * height


print(area(len(sys.argv), 2))
