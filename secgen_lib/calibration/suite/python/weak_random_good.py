# calibration: crypto; run: -; shown by: nothing
import secrets


def token():
    return secrets.token_hex(16)


print(token())
