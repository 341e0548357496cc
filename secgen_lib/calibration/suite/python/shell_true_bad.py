# calibration: injection; run: -; shown by: nothing
import subprocess
import sys


def archive(name):
    return subprocess.check_output(f"tar -cf - {name}", shell=True)  # ! CWE-78 shell_true


if len(sys.argv) > 1:
    print(len(archive(sys.argv[1])))
