"""The typed signature of a C++ function, from the head that a task declares."""
from __future__ import annotations

import re

from secgen_lib.languages.cpp import source
from secgen_lib.languages.signature import CannotCross, Parameter, Signature, Type

_WORD = re.compile(r"\s*([A-Za-z_]\w*|\d+|[<>,&*\[\]]|\S)")
_INTEGERS = {"short": 16, "int": 32, "long": 64, "long long": 64, "ssize_t": 64, "ptrdiff_t": 64}
_UNSIGNED = {f"unsigned {name}": bits for name, bits in _INTEGERS.items() if name[0] in "sil"} | {
    "unsigned": 32, "size_t": 64}
_FIXED = {f"{sign}int{bits}_t": (bits, not sign) for sign in ("", "u") for bits in (8, 16, 32, 64)}
_FLOATS = {"float": 32, "double": 64, "long double": 128}
_CHARS = {"char": True, "signed char": True, "unsigned char": False}
_LISTS, _SETS, _MAPS = {"vector", "deque", "list"}, {"set", "unordered_set"}, {"map", "unordered_map"}
_HOLDERS = {**dict.fromkeys(_LISTS, "list"), **dict.fromkeys(_SETS, "set"), **dict.fromkeys(_MAPS, "map"),
            "pair": "tuple", "tuple": "tuple", "optional": "option", "array": "array"}
_SPELLED = {" ".join(sorted(f"{sign} {size}".split())) for sign in ("", "signed", "unsigned") for size in (
    "", "char", "int", "short", "short int", "long", "long int", "long long", "long long int")} | {
    "double", "double long"}
_COUNTS = {"list": 1, "set": 1, "map": 2, "option": 1, "array": 1}


def read(declaration: str, name: str) -> Signature:
    """The signature of ``name``. Raises :class:`CannotCross` where a value of it cannot be handed to another process,
    ``ValueError`` where the declaration has no such head.
    """
    _, head = source.split(declaration, name)
    opened = re.search(rf"\b{re.escape(name)}\s*\(", head)
    assert opened is not None  # source.split found it
    result, reference = _read(re.sub(r"^(?:(?:static|inline|extern|constexpr)\b\s*)+", "", head[:opened.start()]))
    if reference:
        raise CannotCross(f"{name} returns a reference")
    names = source.parameters(head, name)
    texts = [text for text in source.pieces(head[opened.end():head.rindex(")")]) if text.strip() not in ("", "void")]
    parameters = []
    for parameter, text in zip(names, texts, strict=True):
        if "=" in text:
            raise CannotCross(f"the parameter {parameter} has a default")
        kind, reference = _read(re.sub(rf"\b{re.escape(parameter)}\s*$", "", text.strip()))
        parameters.append(Parameter(parameter, kind, reference))
    return Signature(name, tuple(parameters), result)


def pointer(signature: Signature) -> str:
    """The type of a pointer to such a function, without any name of the task's."""
    given = ", ".join(p.type.text + (" &" if p.reference else "") for p in signature.parameters)
    return f"{signature.result.text} (*)({given})"


def _read(text: str) -> tuple[Type, bool]:
    """A type, and whether it is a reference to one."""
    words = _WORD.findall(text)
    reference = bool(words) and words[-1] == "&"
    if reference:
        words.pop()
    constant = "const" in words
    words = _outer(words)
    kind, rest = _type(words, text)
    if rest or any(part.kind == "void" for of in kind.of for part in of.walk()):
        raise CannotCross(f"the type {text.strip()!r}")
    shown = f"const {kind.text}" if constant and reference else kind.text
    return Type(kind.kind, shown, kind.of, kind.bits, kind.signed, kind.length, reference and not constant), reference


def _outer(words: list[str]) -> list[str]:
    """The words without the ``const`` of the whole type; one of a part stays, and cannot cross."""
    depth, kept = 0, []
    for word in words:
        depth += (word == "<") - (word == ">")
        if word != "const" or depth:
            kept.append(word)
    return kept


def _type(words: list[str], text: str) -> tuple[Type, list[str]]:
    """A type at the beginning of the words, and the words behind it."""
    if words[:3] == ["std", ":", ":"]:
        words = words[3:]
    if not words:
        raise CannotCross(f"the type {text.strip()!r}")
    if words[0] in _HOLDERS and words[1:2] == ["<"]:
        return _holder(words, text)
    name, rest = _plain(words)
    if name == "string":
        return Type("string", "std::string"), rest
    if name in ("bool", "void"):
        return Type("bool" if name == "bool" else "void", name), rest
    if name in _CHARS:
        return Type("char", name, bits=8, signed=_CHARS[name]), rest
    if name in _FLOATS:
        return Type("float", name, bits=_FLOATS[name], signed=True), rest
    if name in _INTEGERS or name in _UNSIGNED:
        return Type("int", name, bits=_INTEGERS.get(name) or _UNSIGNED[name], signed=name in _INTEGERS), rest
    if name in _FIXED:
        return Type("int", name, bits=_FIXED[name][0], signed=_FIXED[name][1]), rest
    raise CannotCross(f"the type {name or text.strip()!r}")


def _plain(words: list[str]) -> tuple[str, list[str]]:
    """The name of a type without arguments in one spelling: ``int long unsigned`` is ``unsigned long``."""
    parts = {"unsigned", "signed", "long", "short", "int", "char", "double"}
    taken = 0
    while taken < len(words) and words[taken] in parts:
        taken += 1
    if not taken:
        return words[0], words[1:]
    mine = words[:taken]
    if " ".join(sorted(mine)) not in _SPELLED:
        raise CannotCross(f"the type {' '.join(mine)!r}")
    if "char" in mine:
        sign = next((word for word in mine if word != "char"), "")
        return f"{sign} char".strip(), words[taken:]
    if "double" in mine:
        return "long double" if "long" in mine else "double", words[taken:]
    size = "short" if "short" in mine else " ".join(["long"] * mine.count("long")) or "int"
    return f"unsigned {size}" if "unsigned" in mine else size, words[taken:]


def _holder(words: list[str], text: str) -> tuple[Type, list[str]]:
    name, rest, length = words[0], words[2:], 0
    of: list[Type] = []
    kind = _HOLDERS[name]
    while True:
        if kind == "array" and of:
            length, rest = int(rest[0]) if rest and re.fullmatch("[1-9][0-9]*", rest[0]) else 0, rest[1:]
        else:
            part, rest = _type(rest, text)
            of.append(part)
        if rest[:1] == [">"]:
            break
        if rest[:1] != [","]:
            raise CannotCross(f"the type {text.strip()!r}")
        rest = rest[1:]
    wanted = 2 if name == "pair" else _COUNTS.get(kind, len(of))
    if len(of) != wanted or kind == "array" and not length:
        raise CannotCross(f"the type {text.strip()!r}")
    shown = ", ".join([part.text for part in of] + ([str(length)] if length else []))
    return Type(kind, f"std::{name}<{shown}>", tuple(of), length=length), rest[1:]  # type: ignore[arg-type]
