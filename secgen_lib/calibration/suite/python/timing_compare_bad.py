# calibration: crypto; run: -; shown by: nothing; missed by all
import hashlib
import hmac
import os
import sys

KEY = os.urandom(32)


def valid(message, mark):
    right = hmac.new(KEY, message, hashlib.sha256).hexdigest()
    return mark == right  # ! CWE-208 timing_compare


print(valid(b"message", sys.argv[1] if len(sys.argv) > 1 else ""))
