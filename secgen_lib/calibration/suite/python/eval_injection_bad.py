# calibration: injection; run: -; shown by: nothing
import sys


def number(text):
    return eval(text)  # ! CWE-95 eval_injection


if len(sys.argv) > 1:
    print(number(sys.argv[1]))
