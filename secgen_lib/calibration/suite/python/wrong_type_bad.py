# calibration: type error; run: 5; shown by: exception
import sys


def label(n: int) -> str:
    return "number " + n  # ! CWE-843 wrong_type


print(label(int(sys.argv[1])))
