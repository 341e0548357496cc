# calibration: type error; run: 5; shown by: nothing
import sys


def label(n: int) -> str:
    return "number " + str(n)


print(label(int(sys.argv[1])))
