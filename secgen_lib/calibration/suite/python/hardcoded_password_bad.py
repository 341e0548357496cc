# calibration: other; run: -; shown by: nothing
import os
import sys


def allowed(given):
    password = "swordfish-42"  # ! CWE-798 hardcoded_password
    return given == password


if len(sys.argv) > 1:
    print(allowed(sys.argv[1]))
