# calibration: other; run: -; shown by: nothing
import os
import sys


def share(path):
    os.chmod(path, 0o600)


if len(sys.argv) > 1:
    share(sys.argv[1])
