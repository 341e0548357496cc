"""Plain data between the program's sandbox and the test's: exact types only, as JSON with a length before it. Runs in
both, joined with ``kinds.py`` and ``server.py`` into one text.
"""
import json

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.languages.python.kinds import anew, apart, is_iterator, simpler

MOST = 32 << 20  # bytes of one message; HumanEval+ asks for lists of a million numbers
DEEP = 100  # nesting of one value
TYPES = {kind.__name__: kind for kind in (bool, int, float, complex, str, bytes, list, tuple, set, frozenset, dict)}


class Refused(Exception):
    """A value that is not plain data."""


def encode(value, depth=0, hold=None):
    """``hold`` keeps an iterator and gives the number by which its items are asked for."""
    kind = type(value)
    if value is None or kind is bool or kind is str or kind is float:
        return value
    if kind is int:
        return value if -(10**15) < value < 10**15 else ["i", hex(value)]
    if depth > DEEP:
        raise Refused("nested too deeply")
    if kind is list or kind is tuple or kind is set or kind is frozenset:
        tag = {list: "l", tuple: "t", set: "s", frozenset: "f"}[kind]
        return [tag, *[encode(item, depth + 1, hold) for item in value]]
    if kind is dict or kind.__module__ == "collections" and kind.__name__ in ("Counter", "defaultdict", "OrderedDict"):
        return ["d", *[[encode(k, depth + 1, hold), encode(v, depth + 1, hold)] for k, v in dict.items(value)]]
    if kind is bytes:
        return ["b", value.hex()]
    if kind is complex:
        return ["c", value.real, value.imag]
    if kind is type and TYPES.get(value.__name__) is value:
        return ["y", value.__name__]
    plain = simpler(value, kind)
    if type(plain) in TYPES.values():
        return encode(plain, depth + 1, hold)
    if found := apart(value, kind):
        return ["k", found[0], encode(found[1], depth + 1, hold)]
    if hold is not None and is_iterator(kind):
        return ["n", hold(value)]
    raise Refused(f"a value of type {kind.__name__}")


def decode(value, depth=0, draw=None):
    """``draw`` gives the next item of the other side's iterator of a number, as a list; an empty one at its end."""
    if depth > DEEP:
        raise Refused("nested too deeply")
    if type(value) is not list:
        if type(value) is dict:
            raise Refused("not in the agreed form")
        return value
    tag, items = value[0], value[1:]
    if tag in ("l", "t", "s", "f"):
        return {"l": list, "t": tuple, "s": set, "f": frozenset}[tag]([decode(item, depth + 1, draw) for item in items])
    if tag == "d":
        return {decode(k, depth + 1, draw): decode(v, depth + 1, draw) for k, v in items}
    if tag == "i":
        return int(items[0], 16)
    if tag == "b":
        return bytes.fromhex(items[0])
    if tag == "c":
        return complex(*items)
    if tag == "y":
        return TYPES[items[0]]
    if tag == "k":
        return anew(items[0], decode(items[1], depth + 1, draw))
    if tag == "n" and draw is not None and type(items[0]) is int:
        return drawn(draw, items[0])
    raise Refused("not in the agreed form")


def drawn(draw, number):
    while more := draw(number):
        yield more[0]


def send(sock, value):
    text = json.dumps(value).encode("ascii")
    if len(text) > MOST:
        raise Refused("more data than may be sent")
    sock.sendall(len(text).to_bytes(4, "big") + text)


def receive(sock):
    """The next message; None at the end."""
    head = _exactly(sock, 4)
    if head is None:
        return None
    size = int.from_bytes(head, "big")
    if size > MOST:
        raise Refused("more data than may be sent")
    text = _exactly(sock, size)
    return None if text is None else json.loads(text)


def _exactly(sock, size):
    parts = []
    while size:
        part = sock.recv(min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
