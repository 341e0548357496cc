# calibration: injection; run: -; shown by: nothing
import ast
import sys


def number(text):
    return ast.literal_eval(text)


if len(sys.argv) > 1:
    print(number(sys.argv[1]))
