"""Values and calls as Python text. Runs in the tests' sandbox, joined with ``harness.py``."""

if __name__ != "__main__":  # in the sandbox these files are one text
    from secgen_lib.fuzzing.python.reference import parted

HUGE = 10 ** 4000
MODULES = {"deque": "collections", "Decimal": "decimal", "Fraction": "fractions", "datetime": "datetime",
           "array": "array", "UUID": "uuid", "PosixPath": "pathlib", "PurePosixPath": "pathlib"}


def short(value, most=100):
    try:
        text = repr(value)
    except ValueError:
        text = f"{type(value).__name__} with a long integer"
    return text if len(text) <= most else text[:most] + "..."


def source(value):
    """A value as Python text, each part of which means itself wherever it stands."""
    kind = type(value)
    if kind is float and (value != value or value in (float("inf"), float("-inf"))):
        return f"float({str(value)!r})"
    if kind is int and abs(value) >= HUGE:
        return hex(value)  # Python writes no number of more than 4300 digits
    if kind is complex:
        return f"complex({source(value.real)}, {source(value.imag)})"
    if kind is list:
        return f"[{', '.join(map(source, value))}]"
    if kind is tuple:
        return f"({', '.join(map(source, value))}{',' if len(value) == 1 else ''})"
    if kind is dict:
        return "{" + ", ".join(f"{source(key)}: {source(item)}" for key, item in value.items()) + "}"
    if kind is set or kind is frozenset:
        items = f"{{{', '.join(map(source, sorted(value, key=repr)))}}}" if value else "set()"
        return items if kind is set else f"frozenset({items if value else ''})"
    return repr(value)


def shown_call(text, wanted):
    args, named = parted(text)
    shown = ", ".join([*map(source, args), *(f"{name}={source(value)}" for name, value in named.items())])
    needs = sorted({f"import {MODULES[kind]}" if kind == "datetime" else f"from {MODULES[kind]} import {kind}"
                    for kind in kinds_in([args, named, wanted]) if kind in MODULES})
    return {"text": text, "args": shown, "wanted": source(wanted), "needs": needs,
            "floats": bool({"float", "complex"} & kinds_in(wanted))}


def kinds_in(value):
    kind = type(value)
    name = "datetime" if kind.__module__ == "datetime" else kind.__name__
    if kind is dict:
        return {name}.union(*map(kinds_in, value.keys()), *map(kinds_in, value.values()))
    return {name}.union(*map(kinds_in, value)) if kind in (list, tuple, set, frozenset) else {name}
