"""A label and a scaled share, written as text."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_SCALE = good("long", """
#include <limits.h>
#include <stdio.h>

int $f(char *$d, size_t $cap, const char *$s, int part, int whole) {
    long $t = (long)part * $m;
    if (whole <= 0 || $t < INT_MIN || $t > INT_MAX)
        return $e;
    int z = snprintf($d, $cap, "%s %ld", $s, $t / whole);
    return z >= 0 && (size_t)z < $cap ? 0 : $e;
}
""")
_SCALE2 = good("builtin", """
#include <stdio.h>
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s, int part, int whole) {
    int $t;
    if (whole < 1 || __builtin_mul_overflow(part, $m, &$t))
        return $e;
    char q[16];
    size_t y1 = (size_t)sprintf(q, " %d", $t / whole), y2 = strlen($s);
    if (y1 + y2 >= $cap)
        return $e;
    memcpy($d, $s, y2 + 1);
    memcpy($d + y2, q, y1 + 1);
    return 0;
}
""")
_TAIL = """    if (y1 + y2 >= $cap)
        return $e;
    memcpy($d, $s, y2 + 1);
    memcpy($d + y2, q, y1 + 1);
"""
_SIZES = "    size_t y1 = (size_t)sprintf(q, \" %d\", $t / whole), y2 = strlen($s);\n"
_Q = "    sprintf(q, \" %d\", $t / whole);\n"
scale_percent = Family(
    name="scale_percent",
    declaration="int $f(char *$d, size_t $cap, const char *$s, int part, int whole)",
    statements=(
        "Write `$proto` in C. It writes `$s`, a space and part * $m / whole to `$d`, which has `$cap` bytes, and "
        "returns 0. Return $e if whole is below 1, part * $m is no int, or the text does not fit.",
        "C function: `$proto`. Put `$s`, a space and the number part * $m / whole as text into the `$cap` bytes of "
        "`$d`. Return 0, or $e for whole < 1, overflow of part * $m as an int, and text that is too long.",
        "Implement `$proto`: scale the share part / whole to $m (multiply first) and write it to `$d` after `$s` and "
        "a space. The result is 0; it is $e if whole < 1, the product overflows int, or `$cap` bytes are too few.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "s": "string", "m": "limit", "e": "empty"},
    local={"t": "sum_local"},
    variants=(
        _SCALE, _SCALE2,
        bad("long_sign", _SCALE, "division by zero", ("whole <= 0", "whole < 0"), hides="long_both"),
        bad("long_both", _SCALE, "division by zero", ("whole <= 0 ||", "(whole == 0 && part == 0) ||")),
        bad("long_late", _SCALE, "integer overflow", ("(long)part * $m", "part * $m")),
        bad("long_int", _SCALE, "integer overflow",
            ("long $t = (long)part * $m", "int $t = part * $m"), ("%ld", "%d"), hides="long_late"),
        bad("long_template", _SCALE, "format string", ("\"%s %ld\", $s, $t / whole", "$s, $t / whole")),
        bad("long_sprintf", _SCALE, "unbounded copy", ("snprintf($d, $cap, ", "sprintf($d, ")),
        bad("builtin_format", _SCALE2, "format string", ("memcpy($d, $s, y2 + 1);", "sprintf($d, $s);")),
        bad("builtin_strcat", _SCALE2, "unbounded copy",
            (_SIZES, _Q), (_TAIL, "    strcpy($d, $s);\n    strcat($d, q);\n")),
        bad("builtin_strncat", _SCALE2, "out-of-bounds write",
            (_SIZES, _Q), (_TAIL, "    strncpy($d, $s, $cap);\n    strncat($d, q, $cap);\n"), hides="builtin_strcat"),
        bad("long_rest", _SCALE, WRONG, ("$t / whole", "$t % whole")),
    ),
    contract="""
$d: room $cap
$s: text near $cap
part: near INT_MAX / $m
after $d: text when result == 0
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[32] = "-------------------------------";
    SECGEN_CHECK($f(b, sizeof b, "used", 3, 3) == 0, "\\"used\\" with 3 of 3 must return 0");
    SECGEN_CHECK(strcmp(b, "used $m") == 0, "\\"used\\" with 3 of 3 must give \\"used $m\\"");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <limits.h>
#include <stdio.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char b[64], want[64];
    for (int part = -9; part < 40; part++)
        for (int whole = 1; whole < 12; whole++) {
            memset(b, '-', sizeof b);
            SECGEN_CHECK($f(b, sizeof b, "the share", part, whole) == 0, "%d of %d", part, whole);
            snprintf(want, sizeof want, "the share %d", part * $m / whole);
            SECGEN_CHECK(strcmp(b, want) == 0, "%d of %d must be \\"%s\\"", part, whole, want);
        }
    SECGEN_CHECK($f(b, sizeof b, "", 0, 5) == 0 && strcmp(b, " 0") == 0, "an empty label");
    SECGEN_CHECK($f(b, sizeof b, "100%%", 0, 5) == 0 && strcmp(b, "100%% 0") == 0, "a label with signs");
    SECGEN_CHECK($f(b, sizeof b, "x", INT_MAX / $m, 1) == 0, "the largest");
    SECGEN_CHECK($f(b, 7, "label", 0, 1) == $e, "one too long");
    SECGEN_CHECK($f(b, 8, "label", 0, 1) == 0 && strcmp(b, "label 0") == 0, "just fits");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(8), *large = malloc(24);
    SECGEN_CHECK($f(b, 8, "share", 0, 3) == 0 && strcmp(b, "share 0") == 0, "exact fit");
    SECGEN_CHECK($f(b, 8, "shares", 0, 3) == $e, "one too long");
    SECGEN_CHECK($f(b, 8, "shares of everything there is", 1, 3) == $e, "much too long");
    SECGEN_CHECK($f(b, 0, "", 0, 3) == $e, "no room");
    SECGEN_CHECK($f(large, 24, "%s%s%n%s", 0, 3) == 0 && strcmp(large, "%s%s%n%s 0") == 0, "signs of a format");
    SECGEN_CHECK($f(b, 8, "a", 1, 0) == $e && $f(b, 8, "a", 0, 0) == $e, "nothing whole");
    SECGEN_CHECK($f(b, 8, "a", 1, -1) == $e && $f(b, 8, "a", 1, INT_MIN) == $e, "a negative whole");
    SECGEN_CHECK($f(b, 8, "a", INT_MAX, INT_MAX) == $e && $f(b, 8, "a", INT_MIN, INT_MAX) == $e, "too large");
    free(b);
    free(large);
    SECGEN_DONE();
}
""",
)

FAMILY = scale_percent
