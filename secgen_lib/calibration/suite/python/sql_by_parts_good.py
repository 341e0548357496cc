# calibration: injection; run: -; shown by: nothing
import sqlite3
import sys


def ordered(connection, column):
    if column not in ("id", "name"):
        raise ValueError(column)
    order = " ".join(["ORDER BY", column])
    words = ["SELECT id FROM users", order]
    return connection.execute(" ".join(words)).fetchall()


if len(sys.argv) > 2:
    print(ordered(sqlite3.connect(sys.argv[1]), sys.argv[2]))
