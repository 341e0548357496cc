# calibration: crypto; run: -; shown by: nothing
import hashlib
import os
import sys


def stored(password):
    salt = os.urandom(16)
    return salt + hashlib.scrypt(password.encode(), salt=salt, n=2**12, r=8, p=1)


print(stored(" ".join(sys.argv[1:])).hex())
