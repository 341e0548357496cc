import hashlib
import os
import pickle
import random
import sqlite3
import subprocess


def shell_bad(name):
    os.system("ls " + name)


def shell_good(name):
    return subprocess.run(["/bin/ls", name], check=True)


def popen_bad(name):
    return subprocess.call("ls " + name, shell=True)


def digest_bad(text):
    return hashlib.md5(text.encode()).hexdigest()


def digest_good(text):
    return hashlib.sha256(text.encode()).hexdigest()


def evaluate_bad(text):
    return eval(text)


def evaluate_good(text):
    return int(text)


def load_bad(data):
    return pickle.loads(data)


def query_bad(cursor: sqlite3.Cursor, user):
    return cursor.execute("SELECT * FROM users WHERE name = '%s'" % user)


def query_good(cursor: sqlite3.Cursor, user):
    return cursor.execute("SELECT * FROM users WHERE name = ?", (user,))


def temporary_bad():
    return open("/tmp/results")


def name_bad():
    return undefined_name + 1  # ! name-defined


def before_bad():
    print(value)  # ! used-before-def
    value = 1
    return value


def possibly_bad(n):
    if n > 3:
        found = 1
    return found  # ! possibly-undefined


def possibly_good(n):
    found = 0
    if n > 3:
        found = 1
    return found


def attribute_bad():
    return "a".push("b")  # ! attr-defined


def attribute_good():
    return "a".join(["b"])


def arguments_bad():
    return possibly_good(1, 2)  # ! call-arg


def arguments_good():
    return possibly_good(1)


def operator_bad():
    return 1 + "a"  # ! operator


def operator_good():
    return 1 + int("1")


def none_bad(table: dict):
    return table.get("a", None).upper()  # ! union-attr


def none_good(table: dict[str, str]):
    return table.get("a", "").upper()


def optional_bad(items: dict[str, str]):
    return items.get("a").upper()  # ! union-attr


def format_bad(x):
    return "%d %d" % (x,)  # ! str-format


def format_good(x):
    return "%d" % (x,)


def index_bad():
    return (1, 2)[5]


def literal_bad(x):
    return x is "a"


def random_style():
    return random.random()
