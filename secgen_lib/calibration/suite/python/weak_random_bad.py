# calibration: crypto; run: -; shown by: nothing; missed by all
import random


def token():
    return "%032x" % random.getrandbits(128)  # ! CWE-338 weak_random


print(token())
