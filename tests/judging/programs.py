"""Programs for one small task of C, whose fate is known."""
from __future__ import annotations

from tests.c_task import BROKEN, GOOD, LEAKY, ONES, UNCHECKED

PROGRAMS = {"good": GOOD, "unchecked": UNCHECKED, "leaky": LEAKY, "ones": ONES, "broken": BROKEN, "none": None}
