"""A number from a small table."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_LOOK = good("guard", """
int $f(int $k) {
    static const int $p[5] = {$c1, $c2, $c3, $c4, $c5};
    if ($k < 0 || $k >= 5)
        return $e;
    return $p[$k];
}
""")
_LOOK2 = good("switch", """
int $f(int $k) {
    switch ($k) {
    case 0: return $c1;
    case 1: return $c2;
    case 2: return $c3;
    case 3: return $c4;
    case 4: return $c5;
    default: return $e;
    }
}
""")
table_lookup = Family(
    name="table_lookup",
    declaration="int $f(int $k)",
    statements=(
        "Write `$proto` in C. It returns the number at place `$k`, from 0, of this table: $c1, $c2, $c3, $c4, $c5. "
        "For any other `$k` return $e.",
        "C function: `$proto`. Look up `$k` (0 to 4) in the table $c1, $c2, $c3, $c4, $c5. Return $e outside of it.",
        "Implement `$proto`: entry `$k` of the table $c1, $c2, $c3, $c4, $c5, counted from 0. "
        "The result is $e when there is no such entry.",
    ),
    slots={"f": "function", "k": "key", "e": "empty", "c1": "limit", "c2": "bound", "c3": "threshold", "c4": "limit",
           "c5": "bound"},
    local={"p": "heap_local", "t": "sum_local"},
    variants=(
        _LOOK, _LOOK2,
        bad("guard_edge", _LOOK, "off-by-one", ("$k >= 5", "$k > 5"), hides="guard_fall"),
        bad("guard_negative", _LOOK, "out-of-bounds read", ("$k < 0 || $k >= 5", "$k >= 5")),
        bad("guard_none", _LOOK, "out-of-bounds read", ("    if ($k < 0 || $k >= 5)\n        return $e;\n", "")),
        bad("guard_both", _LOOK, "out-of-bounds read", ("$k < 0 || $k >= 5", "$k < 0 && $k >= 5")),
        bad("guard_unset", _LOOK, "uninitialised value",
            ("        return $e;\n    return $p[$k];", "        return $t;\n    $t = $p[$k];\n    return $t;"),
            ("    if ($k < 0", "    int $t;\n    if ($k < 0")),
        bad("guard_fall", _LOOK, "out-of-bounds read",
            ("    if ($k < 0 || $k >= 5)\n        return $e;\n    return $p[$k];",
             "    int $t = $e;\n    if ($k == 5)\n        $t = $p[$k];\n    if ($k >= 0 && $k < 5)\n"
             "        $t = $p[$k];\n    return $t;")),
        bad("switch_swap", _LOOK2, WRONG, ("case 3: return $c4", "case 3: return $c5")),
    ),
    contract="""
$k: near 0, 4
""",
    examples="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f(0) == $c1, "$f(0) must be $c1");
    SECGEN_CHECK($f(3) == $c4, "$f(3) must be $c4");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    const int want[] = {$c1, $c2, $c3, $c4, $c5};
    for (int i = 0; i < 5; i++)
        SECGEN_CHECK($f(i) == want[i], "place %d", i);
    SECGEN_CHECK($f(1000) == $e && $f(6) == $e, "outside");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <limits.h>
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f(5) == $e, "just behind");
    SECGEN_CHECK($f(-1) == $e, "just before");
    SECGEN_CHECK($f(INT_MIN) == $e && $f(INT_MAX) == $e, "far outside");
    SECGEN_DONE();
}
""",
)

FAMILY = table_lookup
