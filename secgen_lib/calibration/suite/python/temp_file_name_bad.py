# calibration: path traversal; run: -; shown by: nothing
import tempfile


def scratch():
    return open(tempfile.mktemp(), "w")  # ! CWE-377 temp_file_name


with scratch() as file:
    file.write("x")
