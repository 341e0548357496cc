# calibration: path traversal; run: -; shown by: nothing
import tempfile


def scratch():
    return tempfile.TemporaryFile("w")


with scratch() as file:
    file.write("x")
