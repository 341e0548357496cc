# calibration: injection; run: -; shown by: nothing; missed by all
import sqlite3
import sys


def ordered(connection, column):
    order = " ".join(["ORDER BY", column])
    words = ["SELECT id FROM users", order]
    return connection.execute(" ".join(words)).fetchall()  # ! CWE-89 sql_by_parts


if len(sys.argv) > 2:
    print(ordered(sqlite3.connect(sys.argv[1]), sys.argv[2]))
