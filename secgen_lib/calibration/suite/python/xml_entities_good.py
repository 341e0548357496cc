# calibration: injection; run: -; shown by: nothing
import json
import sys


def title(text):
    return json.loads(text)["title"]


if len(sys.argv) > 1:
    print(title(sys.argv[1]))
