"""Values of the standard library's own types, and numpy's numbers, taken apart and made anew: what crosses is data of
the agreed form, and nothing of a class that a program has written. Runs in both sandboxes, joined with ``wire.py``.

A type counts when it is the very class of its module, no subclass. Arrive as something simpler: numpy's numbers and
members of int and str enumerations (int, float, complex, bool, str). A named tuple arrives as one of the same names,
unless its class says how it is compared. Iterators stay where they are: the test's asks for one item at a time.
"""
import functools
import sys

NUMPY = {"bool_", "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "longlong",
         "ulonglong", "intc", "uintc", "float16", "float32", "float64", "complex64", "complex128", "str_"}
COMPARES = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__hash__", "__getitem__", "__iter__",
            "__len__", "__contains__", "__getattribute__", "__bool__")
VIEWS = {type({}.keys()): "dict_keys", type({}.values()): "dict_values", type({}.items()): "dict_items"}


def apart(value, kind):
    """``(name, what it is made of)``, or None where the type is none of these."""
    if kind in VIEWS:
        return VIEWS[kind], list(value)
    module, name = kind.__module__, kind.__name__
    parts = APART.get((module, name))
    if parts is not None and getattr(sys.modules.get(module), name, None) is kind:
        made_of = parts(value)
        return None if made_of is None else (name, made_of)
    if _is_named_tuple(kind, value):
        return "namedtuple", [name, list(kind._fields), list(tuple.__iter__(value))]
    return None


def simpler(value, kind):
    """The value as one of Python's own plain types; the value itself where it is none of these."""
    if kind.__module__ == "numpy" and kind.__name__ in NUMPY:
        return value.item()
    enum = sys.modules.get("enum")
    if enum is not None and isinstance(kind, enum.EnumMeta):
        if issubclass(kind, int):
            return int.__index__(value)
        if issubclass(kind, str):
            return str.__str__(value)
    return value


def is_iterator(kind):
    """A generator, or an iterator of Python's own."""
    return kind.__module__ in ("builtins", "itertools") and hasattr(kind, "__next__")


def anew(name, made_of):
    """The value; raises whatever its type raises for parts that are not its own."""
    return ANEW[name](made_of)


def _is_named_tuple(kind, value):
    if not issubclass(kind, tuple):
        return False
    own = kind.__mro__[:kind.__mro__.index(tuple)]
    fields = own[-1].__dict__.get("_fields")
    return (own[-1].__bases__ == (tuple,) and type(fields) is tuple and len(fields) == tuple.__len__(value)
            and all(type(field) is str for field in fields)
            and not any(method in each.__dict__ for each in own for method in COMPARES))


def _moment(value):
    zone = value.tzinfo
    if zone is not None and type(zone) is not sys.modules["datetime"].timezone:
        return None
    return value.isoformat()


def _library(module, name):
    return getattr(__import__(module), name)


@functools.lru_cache(256)
def _tuple_of(name, fields):
    return _library("collections", "namedtuple")(name, fields, rename=True)


APART: dict = {
    ("builtins", "bytearray"): lambda value: bytes(value),
    ("builtins", "range"): lambda value: [value.start, value.stop, value.step],
    ("builtins", "slice"): lambda value: [value.start, value.stop, value.step],
    ("collections", "deque"): lambda value: [list(value), value.maxlen],
    ("array", "array"): lambda value: [value.typecode, value.tolist()],
    ("decimal", "Decimal"): str,
    ("fractions", "Fraction"): lambda value: [value.numerator, value.denominator],
    ("datetime", "date"): lambda value: value.isoformat(),
    ("datetime", "datetime"): _moment,
    ("datetime", "time"): _moment,
    ("datetime", "timedelta"): lambda value: [value.days, value.seconds, value.microseconds],
    ("uuid", "UUID"): lambda value: value.int,
    ("pathlib", "PosixPath"): str,
    ("pathlib", "PurePosixPath"): str,
}
ANEW = {
    "dict_keys": lambda items: dict.fromkeys(items).keys(),
    "dict_values": lambda items: dict(enumerate(items)).values(),
    "dict_items": lambda items: dict(items).items(),
    "namedtuple": lambda parts: _tuple_of(parts[0], tuple(parts[1]))(*parts[2]),
    "bytearray": bytearray,
    "range": lambda parts: range(*parts),
    "slice": lambda parts: slice(*parts),
    "deque": lambda parts: _library("collections", "deque")(*parts),
    "array": lambda parts: _library("array", "array")(*parts),
    "Decimal": lambda text: _library("decimal", "Decimal")(text),
    "Fraction": lambda parts: _library("fractions", "Fraction")(*parts),
    "date": lambda text: _library("datetime", "date").fromisoformat(text),
    "datetime": lambda text: _library("datetime", "datetime").fromisoformat(text),
    "time": lambda text: _library("datetime", "time").fromisoformat(text),
    "timedelta": lambda parts: _library("datetime", "timedelta")(*parts),
    "UUID": lambda number: _library("uuid", "UUID")(int=number),
    "PosixPath": lambda text: _library("pathlib", "PosixPath")(text),
    "PurePosixPath": lambda text: _library("pathlib", "PurePosixPath")(text),
}
