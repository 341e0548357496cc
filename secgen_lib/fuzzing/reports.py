"""What the run-times of a fuzzed program wrote, as (rule, message, line): AddressSanitizer, UndefinedBehaviorSanitizer,
LeakSanitizer, MemorySanitizer, libFuzzer, and the lines ``secgen: ...`` of our own harnesses.

The first report of a log counts. Its line is that of the first frame in the program's file; where the moment at which
the program was stopped decides (``timeout``), no line can be told, and the outermost function of the program is named.
Where the caller stumbled over what the program left, it is where the block comes from. A harness may add lines behind a
report: ``@@reference`` (it was the reference's fault, not the program's), ``@@calls N`` (in the N-th call), ``@@reads
NAME`` (it was the caller who read what the program left there, and left too short or without its end).
"""
from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = re.compile(
    r"^(?:==\d+==)?\s*(?:ERROR|WARNING): (?P<tool>AddressSanitizer|LeakSanitizer|MemorySanitizer|libFuzzer|"
    r"UndefinedBehaviorSanitizer): (?P<said>.*)$|"
    r"^(?P<place>\S*?):(?P<line>\d+):\d+: runtime error: (?P<undefined>.*)$|"
    r"^(?P<bare>runtime error: .*)$|"
    r"^==\d+== ERROR: libFuzzer: (?P<fuzzer>.*)$|"
    r"^secgen: (?P<own>.*)$", re.MULTILINE)
_FRAME = re.compile(r"^[ \t]*#\d+ 0x[0-9a-f]+ in (?P<name>.+?) (?P<file>\S+?):(?P<line>\d+)(?::\d+)?\s*$", re.MULTILINE)
_OVERFLOW = ("heap-buffer-overflow", "stack-buffer-overflow", "stack-buffer-underflow", "global-buffer-overflow",
             "dynamic-stack-buffer-overflow", "container-overflow", "heap-use-after-free", "stack-use-after-return",
             "stack-use-after-scope", "use-after-poison", "unknown-crash")
_ACCESSED = {"heap-buffer-overflow", "stack-buffer-overflow", "stack-buffer-underflow", "global-buffer-overflow",
             "dynamic-stack-buffer-overflow", "container-overflow", "unknown-crash", "use-after-poison"}
"""Kinds of which a read and a write are two rules."""
_SAME = {"stack-buffer-underflow": "stack-buffer-overflow", "dynamic-stack-buffer-overflow": "stack-buffer-overflow",
         "container-overflow": "heap-buffer-overflow", "unknown-crash": "wild-access",
         "use-after-poison": "heap-buffer-overflow"}  # what is poisoned by hand is a block without bytes
ADDRESS = (  # AddressSanitizer's words -> rule
    (r"attempting double-free", "double-free"),
    (r"attempting free on address|attempting to call malloc_usable_size", "bad-free"),
    (r"alloc-dealloc-mismatch|new-delete-type-mismatch", "allocator-mismatch"),
    (r"stack-overflow", "stack-overflow"),
    (r"FPE", "division-by-zero"),
    (r"SEGV|BUS", "wild-access"),
    (r"ILL|ABRT|TRAP", "abort"),
    (r"negative-size-param", "negative-size"),
    (r"\w+-param-overlap", "overlapping-copy"),
    (r"calloc-overflow|reallocarray-overflow|pvalloc-overflow|allocation-size-too-big|requested allocation size",
     "allocation-size-too-big"),
    (r"invalid-\w+-alignment|invalid-posix-memalign-alignment", "invalid-alignment"),
    (r"out-of-memory|allocator is out of memory|hard rss limit|rss-limit-exceeded|soft rss limit", "out-of-memory"),
    (r"odr-violation", "odr-violation"),
    (r"invalid-pointer-pair", "invalid-pointer-pair"),
)
UNDEFINED = (  # UndefinedBehaviorSanitizer's words -> rule
    (r"signed integer overflow|negation of .* cannot be represented|division of .* by -1 cannot",
     "signed-integer-overflow"),
    (r"unsigned integer overflow", "unsigned-integer-overflow"),
    (r"division by zero", "division-by-zero"),
    (r"shift exponent|left shift of", "invalid-shift"),
    (r"index .* out of bounds", "array-index-out-of-bounds"),
    (r"(?:load of|store to|member access within|member call on|reference binding to|upcast of|downcast of|cast to "
     r"virtual base of|constructor call on|construction of) .*null pointer|null pointer passed as", "null-dereference"),
    (r"applying (?:non-)?zero offset|pointer index expression|(?:addition|subtraction) of unsigned offset|applying ",
     "pointer-overflow"),
    (r"misaligned address|alignment assumption", "misaligned-access"),
    (r"address .* with insufficient space", "object-size"),
    (r"not a valid value for type", "invalid-value"),
    (r"outside the range of representable values", "float-cast-overflow"),
    (r"implicit conversion", "implicit-conversion"),
    (r"execution reached", "missing-return"),
    (r"variable length array bound", "invalid-array-length"),
    (r"null pointer returned from", "null-return"),
    (r"through pointer to incorrect function type", "wrong-function-type"),
    (r"which is not a valid argument|passing zero to", "invalid-builtin-argument"),
    (r"vptr|does not point to an object of type", "wrong-dynamic-type"),
)
LIBFUZZER = ((r"timeout", "timeout"), (r"out-of-memory", "out-of-memory"), (r"fuzz target exited", "exit"),
             (r"overwrites its const input", "input-overwritten"), (r"deadly signal", "abort"))
OWN = (  # what our harnesses write behind "secgen: "
    (r"^leak", "memory-leak"), (r"^wrong", "wrong-result"), (r"^timeout", "timeout"), (r"^exit", "exit"),
    (r"^out of memory", "out-of-memory"), (r"^abort", "abort"), (r"^uncaught", "uncaught-exception"),
)
SHORT = "short-result"
UNSET = "use-of-uninitialized-value"
SIGNS_OF_UNSET = ("wrong-result", "wild-access-read", "wild-access-write", "signed-integer-overflow", "invalid-shift",
                  "timeout", "out-of-memory", "invalid-value", "invalid-array-length", "misaligned-access", "bad-free",
                  "pointer-overflow")
"""What a value that was never set may look like where MemorySanitizer is not: as a pointer it is misaligned, as
an index it leaves the address space."""
STOPPED = ("timeout",)
"""Rules of which the place depends on when the program was stopped."""
RULES = tuple(dict.fromkeys([
    *(f"{_SAME.get(kind, kind)}-{access}" for kind in sorted(_ACCESSED) for access in ("read", "write")),
    *(_SAME.get(kind, kind) for kind in _OVERFLOW if kind not in _ACCESSED), "null-dereference",
    *(rule for table in (ADDRESS, UNDEFINED, LIBFUZZER, OWN) for _, rule in table if rule != "wild-access"),
    UNSET, "undefined-behavior", SHORT]))
"""Every rule that a report can have; ``taxonomy.yaml`` says what each means."""


@dataclass(frozen=True)
class Report:
    """``line`` 0: no frame of the program is in it. ``function``: the program's outermost in the stack, or ""."""

    rule_id: str
    message: str
    line: int
    function: str = ""
    reference: bool = False
    calls: int = 0


def read(log: str, program: str = "program.c") -> Report | None:
    """The first report of a log, or None. ``program``: the name of the program's file in the frames."""
    head = _HEAD.search(log)
    if head is None:
        return None
    following = _HEAD.search(log, head.end())
    end = following.start() if following and not _continues(following) else len(log)
    stack = log[head.end():end]
    rule, message = _named(head, stack)
    if (left := re.search(r"^@@reads (.+)$", log, re.MULTILINE)) and rule.endswith("buffer-overflow-read"):
        rule, message = SHORT, f"the caller reads past the end of {left[1]}"
    frames = [frame for frame in _first_stack(stack) if frame["file"].rpartition("/")[2] == program]
    line, outermost = (int(frames[0]["line"]), frames[-1]["name"]) if frames else (0, "")
    if head["place"] is not None and head["place"].rpartition("/")[2] == program:
        line = int(head["line"])
    if said := re.match(r"leak .*\(allocated at line (\d+)\)", head["own"] or ""):
        line = int(said[1])
    if said := re.match(r"wrong result: (\w+): ", head["own"] or ""):
        line, outermost = 0, said[1]
    elif line == 0:
        elsewhere = (frame for frame in _FRAME.finditer(stack) if frame["file"].rpartition("/")[2] == program)
        line = next((int(frame["line"]) for frame in elsewhere), 0)
    calls = re.search(r"^@@calls (\d+)$", log, re.MULTILINE)
    return Report(rule, message, 0 if rule in STOPPED else line, re.sub(r"\(.*|.*::", "", outermost),
                  re.search(r"^@@reference$", log, re.MULTILINE) is not None, int(calls[1]) if calls else 0)


def rule_of(said: str) -> str:
    """The rule of a report that is one line (the detail of an execution that is a ``violation``)."""
    if "detected memory leaks" in said:
        return "memory-leak"
    return next((rule for words, rule in UNDEFINED if re.search(words, said)), None) or _address(said, said)[0]


def _continues(head: re.Match[str]) -> bool:
    """Whether a further head belongs to the report before it: how a process ended of which a report was written."""
    return head["tool"] == "libFuzzer" or head["fuzzer"] is not None or "ABRT" in (head["said"] or "")


def _named(head: re.Match[str], stack: str) -> tuple[str, str]:
    if (own := head["own"]) is not None:
        return _rule(OWN, own, "abort"), _plain(own)
    if (said := head["undefined"] or (head["bare"] or "").partition(": ")[2]):
        if re.search(r"\b(?:load of|store to|member access within).* address (?:0x0{9,}|\(nil\))", said):
            return "null-dereference", f"{_plain(said)} a null pointer"
        return _rule(UNDEFINED, said, "undefined-behavior"), _plain(said)
    said = head["said"] if head["said"] is not None else head["fuzzer"]
    if head["tool"] == "MemorySanitizer" and "use-of-uninitialized-value" in said:
        return UNSET, _plain(said)
    if head["tool"] == "LeakSanitizer" and "detected memory leaks" in said:
        leak = re.search(r"^Direct leak of .*?(?= allocated)", stack, re.MULTILINE)
        return "memory-leak", _plain(leak[0]) if leak else _plain(said)
    if head["tool"] == "libFuzzer" or head["fuzzer"] is not None:
        return _rule(LIBFUZZER, said, "abort"), _plain(said)
    return _address(said, stack)


def _address(said: str, stack: str) -> tuple[str, str]:
    """AddressSanitizer's, and the signals that the other run-times report in its words."""
    access = re.search(r"\b(READ|WRITE)\b of size \d+", stack) or re.search(r"caused by a (READ|WRITE) memory", stack)
    size = re.search(r"\b(?:READ|WRITE) of size \d+", stack)
    where = re.search(r"is located (\d+ bytes (?:after|before|inside)(?: of)? \d+-byte region)", stack)
    kind = next((word for word in _OVERFLOW if word in said), "")
    details = ", ".join(part for part in (size[0] if size else "", where[1] if where else "") if part)
    message = f"{_plain(said)}: {details}" if details else _plain(said)
    how = "write" if access and access[1] == "WRITE" else "read"
    if kind:
        rule = _SAME.get(kind, kind)
        return f"{rule}-{how}" if kind in _ACCESSED else rule, message
    rule = _rule(ADDRESS, said, "abort")
    if rule == "wild-access":
        if "points to the zero page" in stack or re.search(r"unknown address (?:0x0{9,}\b|\(nil\))", said):
            return "null-dereference", f"null pointer {how}"
        return f"wild-access-{how}", f"{how} at an address that is not mapped"
    return rule, message


def _rule(table: tuple[tuple[str, str], ...], said: str, otherwise: str) -> str:
    return next((rule for words, rule in table if re.search(words, said)), otherwise)


def _first_stack(text: str) -> list[re.Match[str]]:
    """The frames of the first stack: numbers go up; where they begin anew another stack does."""
    frames: list[re.Match[str]] = []
    numbers: list[int] = []
    for row in re.finditer(r"^[ \t]*#(\d+) 0x.*$", text, re.MULTILINE):
        if numbers and int(row[1]) <= numbers[-1]:
            break
        numbers.append(int(row[1]))
        if frame := _FRAME.match(row[0]):
            frames.append(frame)
    return frames


def _plain(said: str) -> str:
    """One line without paths, addresses and what follows them."""
    said = re.sub(r"\s*(?:on|at|in|to)? ?(?:unknown )?address(?:es)? (?:0x[0-9a-f]+|\(nil\)).*|\s*\(pc 0x.*", "", said)
    said = re.sub(r"(?: on|:)? 0x[0-9a-f]+ in thread T\d+:?| in thread T\d+:?|: memory ranges .*", "", said)
    said = re.sub(r"\b0x[0-9a-f]+\b", "ADDRESS", said)
    return re.sub(r"(?<![\w<])/\S+", "PATH", said).strip()[:300]
