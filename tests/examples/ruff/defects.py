import hashlib
import os
import pickle
import random
import sqlite3
import subprocess


def shell_bad(name):
    os.system("ls " + name)  # ! S605


def shell_good(name):
    return subprocess.run(["/bin/ls", name], check=True)


def popen_bad(name):
    return subprocess.call("ls " + name, shell=True)  # ! S602


def digest_bad(text):
    return hashlib.md5(text.encode()).hexdigest()  # ! S324


def digest_good(text):
    return hashlib.sha256(text.encode()).hexdigest()


def evaluate_bad(text):
    return eval(text)  # ! S307


def evaluate_good(text):
    return int(text)


def load_bad(data):
    return pickle.loads(data)  # ! S301


def query_bad(cursor: sqlite3.Cursor, user):
    return cursor.execute("SELECT * FROM users WHERE name = '%s'" % user)  # ! S608


def query_good(cursor: sqlite3.Cursor, user):
    return cursor.execute("SELECT * FROM users WHERE name = ?", (user,))


def temporary_bad():
    return open("/tmp/results")  # ! S108


def name_bad():
    return undefined_name + 1  # ! F821


def before_bad():
    print(value)  # ! F821
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
    return "%d %d" % (x,)  # ! F507


def format_good(x):
    return "%d" % (x,)


def index_bad():
    return (1, 2)[5]


def literal_bad(x):
    return x is "a"  # ! F632


def random_style():
    return random.random()
