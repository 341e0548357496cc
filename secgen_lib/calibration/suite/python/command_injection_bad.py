# calibration: injection; run: -; shown by: nothing
import os
import sys


def listing(folder):
    return os.system("ls " + folder)  # ! CWE-78 command_injection


if len(sys.argv) > 1:
    print(listing(sys.argv[1]))
