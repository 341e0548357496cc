"""A queue of fixed size."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_RING = good("wrap", """
#include <stddef.h>

static int ring[$m];
static size_t first, $t;

int $f(int $v) {
    if ($t == $m)
        return $e;
    ring[(first + $t) % $m] = $v;
    $t++;
    return 0;
}

int $g(int *$o) {
    if ($o == NULL || $t == 0)
        return $e;
    *$o = ring[first];
    first = (first + 1) % $m;
    $t--;
    return 0;
}
""")
_RING2 = good("compare", """
#include <stddef.h>

static int ring[$m];
static size_t first, past, $t;

int $f(int $v) {
    if ($t >= $m)
        return $e;
    $t++;
    ring[past++] = $v;
    if (past == $m)
        past = 0;
    return 0;
}

int $g(int *$o) {
    if ($o == NULL || $t == 0)
        return $e;
    $t--;
    *$o = ring[first++];
    if (first == $m)
        first = 0;
    return 0;
}
""")
ring_buffer = Family(
    name="ring_buffer",
    declaration="int $f(int $v); int $g(int *$o)",
    statements=(
        "Write a queue for $m numbers in C: `$proto`. `$f` puts `$v` in, `$g` takes the oldest number out to `*$o`; "
        "both return 0. Return $e when it is full, empty, or `$o` is NULL.",
        "C functions: `$proto`. They are a first in, first out buffer of $m numbers. The result is 0, or $e if `$f` "
        "finds it full or `$g` finds it empty or gets NULL for `$o`.",
        "Implement `$proto`: a ring buffer with room for $m numbers. `$f` adds `$v`, `$g` stores the oldest in `*$o` "
        "and removes it. Return 0, and $e when full, when empty, and for a NULL `$o`.",
    ),
    slots={"f": "function", "g": "function", "v": "value", "o": "result", "m": "small", "e": "empty"},
    local={"t": "sum_local"},
    variants=(
        _RING, _RING2,
        bad("wrap_full", _RING, "out-of-bounds write",
            ("    if ($t == $m)\n        return $e;\n    ring[(first + $t) % $m]", "    ring[first + $t]")),
        bad("wrap_null", _RING, "null dereference", ("$o == NULL || $t == 0", "$t == 0"), hides="wrap_late"),
        bad("wrap_both", _RING, "null dereference", ("$o == NULL || $t == 0", "$o == NULL && $t == 0")),
        bad("wrap_late", _RING, "null dereference",
            ("$o == NULL || $t == 0)\n        return $e;", "$o == NULL)\n        *$o = 0;\n    if ($t == 0)\n"
             "        return $e;")),
        bad("compare_edge", _RING2, "off-by-one", ("if (past == $m)", "if (past > $m)")),
        bad("compare_null", _RING2, "null dereference",
            ("$o == NULL || $t == 0", "$o != NULL && $t == 0")),
        bad("compare_read", _RING2, "out-of-bounds read", ("if (first == $m)", "if (first > $m)"),
            hides="compare_null"),
        bad("wrap_one", _RING, WRONG, ("$t == $m", "$t + 1 == $m")),
    ),
    contract="""
calls: $f, $g up to 60
$g.$o: cell or null
after $g.$o: cell when result == 0
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int r = 0;
    SECGEN_CHECK($f(3) == 0 && $f(4) == 0, "two numbers must fit");
    SECGEN_CHECK($g(&r) == 0 && r == 3, "the oldest number must come out first");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int r = 0;
    SECGEN_CHECK($g(&r) == $e, "empty at first");
    for (int i = 0; i < $m; i++)
        SECGEN_CHECK($f(i + 7) == 0, "number %d", i);
    SECGEN_CHECK($f(1) == $e, "full");
    for (int i = 0; i < $m; i++)
        SECGEN_CHECK($g(&r) == 0 && r == i + 7, "number %d", i);
    SECGEN_CHECK($g(&r) == $e, "empty again");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int r = 0, want = 0;
    for (int i = 0; i < 5 * $m; i++) {
        SECGEN_CHECK($f(i) == 0, "number %d", i);
        if (i >= 2)
            SECGEN_CHECK($g(&r) == 0 && r == want++, "number %d", i);
    }
    SECGEN_CHECK($g(NULL) == $e, "NULL");
    for (int i = 0; i < 3 * $m; i++)
        $f(i);
    SECGEN_CHECK($g(&r) == 0 && r == want, "what was in stays");
    SECGEN_DONE();
}
""",
)

FAMILY = ring_buffer
