# calibration: buffer overflow; run: 9; shown by: nothing
import sys

NAMES = ["zero", "one", "two"]


def name(place):
    if not 0 <= place < len(NAMES):
        return "unknown"
    return NAMES[place]


print(name(int(sys.argv[1])))
