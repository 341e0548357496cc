"""Simpler values in the place of one, for the smallest input of a fault. Joined with ``harness.py``."""


def simpler_values(value):
    """Values that are simpler, the simplest first: parts left out, then each part made simpler."""
    kind = type(value)
    if kind in (str, bytes, list, tuple):
        size = len(value)
        for step in dict.fromkeys((size, size // 2, size // 4, 1)):
            for at in range(0, size, step or 1) if step else ():
                yield value[:at] + value[at + step:]
        if kind is str:
            for at, char in enumerate(value):
                for plain in "a0 ":
                    if plain < char and char.isalnum() == plain.isalnum():
                        yield value[:at] + plain + value[at + 1:]
        elif kind is not bytes:
            for at, item in enumerate(value):
                for other in simpler_values(item):
                    yield value[:at] + kind((other,)) + value[at + 1:]
    elif kind in (set, frozenset):
        for item in sorted(value, key=repr):
            yield value - {item}
    elif kind is dict:
        for key in sorted(value, key=repr):
            yield {k: v for k, v in value.items() if k != key}
            for other in simpler_values(value[key]):
                yield {**value, key: other}
    elif kind is int:
        yield from (n for n in dict.fromkeys((0, 1, -value, value // 2, value - (1 if value > 0 else -1)))
                    if abs(n) < abs(value) or n == -value > 0)
    elif kind is float:
        whole = float(round(value)) if abs(value) < 1e15 else 0.0
        yield from (n for n in dict.fromkeys((0.0, 1.0, whole, value / 2, -value))
                    if (len(repr(n)), abs(n)) < (len(repr(value)), abs(value)))
    elif kind is bool and value:
        yield False
