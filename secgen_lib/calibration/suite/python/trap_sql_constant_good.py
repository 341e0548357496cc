# calibration: injection; run: -; shown by: nothing; flagged though sound
import sqlite3

TABLE = "users"
connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE users (id INTEGER)")
print(connection.execute("SELECT count(*) FROM %s" % TABLE).fetchone())
