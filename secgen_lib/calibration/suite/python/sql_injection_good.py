# calibration: injection; run: -; shown by: nothing
import sqlite3
import sys


def user(connection, name):
    return connection.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()


if len(sys.argv) > 2:
    print(user(sqlite3.connect(sys.argv[1]), sys.argv[2]))
