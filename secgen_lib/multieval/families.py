"""Families of weaknesses, for tables: a problem is in the family of its first CWE, so that each counts once.

Few problems share one CWE. The families are ours; MITRE's views put many of these CWEs into several of its own.
"""
from __future__ import annotations

from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import multieval

FAMILIES = {
    "memory safety": (120, 121, 125, 126, 127, 129, 131, 170, 193, 401, 415, 416, 457, 787, 825, 839, 908),
    "integers and numbers": (190, 191, 194, 195, 196, 197, 369, 681, 682, 1335, 1339),
    "injection and paths": (22, 23, 67, 78, 79, 88, 89, 90, 91, 93, 113, 116, 117, 134, 150, 158, 182, 434, 601, 643,
                            838, 1236),
    "untrusted input": (20, 130, 176, 354, 1284, 1285, 1286, 1289, 1389),
    "resources": (400, 407, 409, 674, 770, 776, 789, 835, 1333),
    "access and comparison": (178, 187, 212, 285, 521, 613, 636, 697, 783, 863, 1025),
    "errors left unhandled": (252, 391, 460, 690, 754),
    "cryptography": (295, 296, 298, 323, 757),
    "concurrency": (362, 367, 667, 833),
}
_OF = {f"CWE-{number}": family for family, numbers in FAMILIES.items() for number in numbers}


def family(cwe: str) -> str:
    """The family of a CWE. Raises ``SecgenError`` for one that none has."""
    if cwe not in _OF:
        raise SecgenError(f"{cwe} is in no family", multieval.DATASET, "put it into secgen_lib/multieval/families.py")
    return _OF[cwe]
