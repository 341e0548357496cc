# calibration: injection; run: -; shown by: nothing
import os
import sys


def listing(folder):
    return os.path.isdir(folder) and len(os.listdir(folder))


if len(sys.argv) > 1:
    print(listing(sys.argv[1]))
