# calibration: resource; run: -; shown by: nothing; missed by all
import socket
import sys


def greet(host):
    with socket.create_connection((host, 80)) as connection:  # ! CWE-1088 no_timeout
        return connection.recv(64)


if len(sys.argv) > 1:
    print(greet(sys.argv[1]))
