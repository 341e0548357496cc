# calibration: injection; run: -; shown by: nothing
import sys


def archive(name):
    with open(name, "rb") as file:
        return file.read()


if len(sys.argv) > 1:
    print(len(archive(sys.argv[1])))
