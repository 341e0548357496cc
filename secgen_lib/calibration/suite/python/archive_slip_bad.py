# calibration: path traversal; run: -; shown by: nothing
import sys
import tarfile


def unpack(path, folder):
    with tarfile.open(path) as archive:
        archive.extractall(folder)  # ! CWE-22 archive_slip


if len(sys.argv) > 2:
    unpack(sys.argv[1], sys.argv[2])
