# calibration: injection; run: -; shown by: nothing
import sqlite3
import sys


def user(connection, name):
    return connection.execute("SELECT id FROM users WHERE name = '%s'" % name).fetchone()  # ! CWE-89 sql_injection


if len(sys.argv) > 2:
    print(user(sqlite3.connect(sys.argv[1]), sys.argv[2]))
