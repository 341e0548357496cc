# calibration: resource; run: -; shown by: nothing
import socket
import sys


def greet(host):
    with socket.create_connection((host, 80), timeout=5) as connection:
        return connection.recv(64)


if len(sys.argv) > 1:
    print(greet(sys.argv[1]))
