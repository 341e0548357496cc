import hashlib
import os
import pickle
import random
import sqlite3
import subprocess


def shell_bad(name):
    os.system("ls " + name)  # ! B605


def shell_good(name):
    return subprocess.run(["/bin/ls", name], check=True)


def popen_bad(name):
    return subprocess.call("ls " + name, shell=True)  # ! B602


def digest_bad(text):
    return hashlib.md5(text.encode()).hexdigest()  # ! B324


def digest_good(text):
    return hashlib.sha256(text.encode()).hexdigest()


def evaluate_bad(text):
    return eval(text)  # ! B307


def evaluate_good(text):
    return int(text)


def load_bad(data):
    return pickle.loads(data)  # ! B301


def query_bad(cursor: sqlite3.Cursor, user):
    return cursor.execute("SELECT * FROM users WHERE name = '%s'" % user)  # ! B608


def query_good(cursor: sqlite3.Cursor, user):
    return cursor.execute("SELECT * FROM users WHERE name = ?", (user,))


def temporary_bad():
    return open("/tmp/results")  # ! B108


def name_bad():
    return undefined_name + 1


def before_bad():
    print(value)
    value = 1
    return value


def possibly_bad(n):
    if n > 3:
        found = 1
    return found


def possibly_good(n):
    found = 0
    if n > 3:
        found = 1
    return found


def attribute_bad():
    return "a".push("b")


def attribute_good():
    return "a".join(["b"])


def arguments_bad():
    return possibly_good(1, 2)


def arguments_good():
    return possibly_good(1)


def operator_bad():
    return 1 + "a"


def operator_good():
    return 1 + int("1")


def none_bad(table: dict):
    return table.get("a", None).upper()


def none_good(table: dict[str, str]):
    return table.get("a", "").upper()


def optional_bad(items: dict[str, str]):
    return items.get("a").upper()


def format_bad(x):
    return "%d %d" % (x,)


def format_good(x):
    return "%d" % (x,)


def index_bad():
    return (1, 2)[5]


def literal_bad(x):
    return x is "a"


def random_style():
    return random.random()
