"""What Frama-C Eva says of a program, as alarms: the rows of its report that it could not prove."""
from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

KINDS: dict[str, tuple[str, str]] = {  # Eva's kind of property -> (CWE, category of the taxonomy)
    "mem_access": ("CWE-119", "buffer overflow"),
    "index_bound": ("CWE-125", "buffer overflow"),
    "pointer_value": ("CWE-823", "buffer overflow"),
    "freeable": ("CWE-415", "use after free"),
    "dangling_pointer": ("CWE-416", "use after free"),
    "initialization": ("CWE-457", "uninitialised"),
    "division_by_zero": ("CWE-369", "zero value"),
    "signed_overflow": ("CWE-190", "integer overflow"),
    "unsigned_overflow": ("CWE-190", "integer overflow"),
    "shift": ("CWE-1335", "integer overflow"),
    "float_to_int": ("CWE-681", "integer overflow"),
    "overlap": ("CWE-475", "buffer overflow"),
    "separation": ("CWE-475", "buffer overflow"),
    "ptr_comparison": ("CWE-469", "other"),
    "differing_blocks": ("CWE-469", "other"),
    "function_pointer": ("CWE-824", "other"),
    "missing_return": ("CWE-758", "other"),
}
READ = ("initialization", "dangling_pointer")
"""What may be wrong with a result. That the driver's own reads are within bounds is not the program's promise."""
_PROMISED = re.compile(r"assigns clause|from clause|postcondition|behaviors?\b|reachability|user assertion|allocat")
"""What the library promises of itself."""
_DECLARED = re.compile(r"FRAMAC_SHARE/.*\.h$")
"""Conditions of the library as such; where one is not met, the row of the call says so."""
_PRECONDITION = re.compile(r"precondition")
_PRECONDITIONS = (  # words of a precondition of the library's -> rule
    (r"\bfreeable\b", "freeable"), (r"\binitiali[sz]ation\b|\\initialized", "initialization"),
    (r"valid|room|dst|src|string|separat|buffer|format|\\valid", "mem_access"))
_SURE = {"Valid", "Considered valid", "Dead", "Valid under hypotheses", "Partially proven"}


@dataclass(frozen=True)
class Alarm:
    """``line`` 0: in what the driver reads of the results. ``sure``: every run that gets there is wrong."""

    rule_id: str
    line: int
    message: str
    cwe: str = ""
    category: str = "other"
    sure: bool = False


def read(text: str, program: str = "program.c", driver: str = "driver.c") -> tuple[Alarm, ...]:
    """The alarms of a report (``-report-csv``), by place."""
    found: dict[tuple[str, int], Alarm] = {}
    for row in csv.DictReader(io.StringIO(text), delimiter="\t"):
        if row["status"] in _SURE or _DECLARED.match(row["file"]):
            continue
        kind, said = row["property kind"], row["property"]
        if _PROMISED.search(kind):
            continue
        rule = kind
        if _PRECONDITION.search(kind):
            rule = next((name for words, name in _PRECONDITIONS if re.search(words, f"{kind} {said}")), "precondition")
            said = f"{kind}: {said}"
        if row["file"] == driver and rule not in READ:
            continue
        cwe, category = KINDS.get(rule, ("", "other"))
        line = int(row["line"]) if row["file"] == program else 0
        alarm = Alarm(rule, line, re.sub(r"\s+", " ", said)[:200], cwe, category, row["status"].startswith("Invalid"))
        found.setdefault((rule, line), alarm)
    return tuple(sorted(found.values(), key=lambda alarm: (alarm.line, alarm.rule_id)))
