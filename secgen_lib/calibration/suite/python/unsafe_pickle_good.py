# calibration: injection; run: -; shown by: nothing
import json
import sys


def load(path):
    with open(path, "rb") as file:
        return json.load(file)


if len(sys.argv) > 1:
    print(load(sys.argv[1]))
