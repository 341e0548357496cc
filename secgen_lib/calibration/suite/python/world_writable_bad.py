# calibration: other; run: -; shown by: nothing
import os
import sys


def share(path):
    os.chmod(path, 0o777)  # ! CWE-732 world_writable


if len(sys.argv) > 1:
    share(sys.argv[1])
