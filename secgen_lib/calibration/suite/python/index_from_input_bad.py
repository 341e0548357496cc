# calibration: buffer overflow; run: 9; shown by: exception; missed by all
import sys

NAMES = ["zero", "one", "two"]


def name(place):
    return NAMES[place]  # ! CWE-129 index_from_input


print(name(int(sys.argv[1])))
