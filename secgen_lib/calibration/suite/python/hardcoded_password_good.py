# calibration: other; run: -; shown by: nothing
import os
import sys


def allowed(given):
    password = os.environ["SERVICE_WORD"]
    return given == password


if len(sys.argv) > 1:
    print(allowed(sys.argv[1]))
