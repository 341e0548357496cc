# calibration: crypto; run: -; shown by: nothing
import hashlib
import os
import sys


def stored(password):
    salt = os.urandom(16)
    return salt + hashlib.md5(salt + password.encode()).digest()  # ! CWE-327 weak_hash


print(stored(" ".join(sys.argv[1:])).hex())
