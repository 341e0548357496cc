"""How evalplus compares a result with the one wanted (``evalplus/eval/__init__.py``, Apache-2.0), for use in a test's
text: equal, or floats that differ in their last digits and have the same type.
"""
from __future__ import annotations

COMPARE = '''
def floats(value):
    return type(value) is float or type(value) in (list, tuple) and value != [] and all(map(floats, value))


def close(value, wanted, atol):
    if type(value) in (list, tuple) and type(wanted) in (list, tuple):
        return len(value) == len(wanted) and all(close(a, b, atol) for a, b in zip(value, wanted))
    return value == wanted or abs(value - wanted) <= atol + 1e-07 * abs(wanted)


def same(value, wanted):
    if value == wanted:
        return True
    atol = ATOL or (1e-06 if floats(wanted) else 0)
    return atol != 0 and type(value) is type(wanted) and close(value, wanted, atol)
'''
"""Needs a name ``ATOL``: the tolerance of the task, 0 for none of its own."""
