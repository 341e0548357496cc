# calibration: crypto; run: -; shown by: nothing; flagged though sound
import hashlib
import sys


def etag(text):
    return '"' + hashlib.md5(text.encode()).hexdigest() + '"'


print(etag(" ".join(sys.argv[1:])))
