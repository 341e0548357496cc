"""Decimal digits to a number, with a limit."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_PARSE = good("loop", """
#include <stddef.h>

int $f(const char *$s) {
    int $t = 0;
    if ($s == NULL || *$s == '\\0')
        return $e;
    for (; *$s != '\\0'; $s++) {
        if (*$s < '0' || *$s > '9')
            return $e;
        $t = $t * 10 + (*$s - '0');
        if ($t > $m)
            return $e;
    }
    return $t;
}
""")
_PARSE2 = good("strtol", """
#include <stdlib.h>

int $f(const char *$s) {
    char *$k;
    if ($s == NULL || *$s < '0' || *$s > '9')
        return $e;
    long $t = strtol($s, &$k, 10);
    if (*$k != '\\0' || $t > $m)
        return $e;
    return (int)$t;
}
""")
parse_int = Family(
    name="parse_int",
    declaration="int $f(const char *$s)",
    statements=(
        "Write `$proto` in C. It returns the number that the decimal digits in `$s` write. "
        "If `$s` is NULL, empty, holds anything else, or the number is above $m, return $e.",
        "C function: `$proto`. Parse `$s` as decimal digits. Return the number, or $e when `$s` is NULL or empty, "
        "has another character, or exceeds $m.",
        "Implement `$proto`: the value of the digits in `$s`. The result is $e for NULL, for the empty string, "
        "for any character that is no digit, and for numbers greater than $m.",
    ),
    slots={"f": "function", "s": "string", "m": "bound", "e": "empty"},
    local={"t": "sum_local", "k": "node_local"},
    variants=(
        _PARSE, _PARSE2,
        bad("loop_null", _PARSE, "null dereference", ("$s == NULL || *$s", "*$s")),
        bad("loop_late", _PARSE, "null dereference",
            ("$s == NULL || *$s == '\\0')\n        return $e;", "$s == NULL)\n        $t = $e;")),
        bad("loop_unset", _PARSE, "uninitialised value", ("int $t = 0;", "int $t;")),
        bad("loop_wide", _PARSE, "integer overflow",
            ("        if ($t > $m)\n            return $e;\n    }\n    return $t;",
             "    }\n    return $t > $m ? $e : $t;"), hides="loop_unset"),
        bad("strtol_null", _PARSE2, "null dereference", ("$s == NULL || *$s < '0'", "*$s < '0'")),
        bad("strtol_unset", _PARSE2, "uninitialised value",
            ("    long $t = strtol($s, &$k, 10);\n    if (*$k != '\\0' || $t > $m)",
             "    long $t = strtol($s, NULL, 10);\n    if (*$k != '\\0' || $t > $m)")),
        bad("loop_limit", _PARSE, WRONG, ("$t > $m", "$t >= $m")),
    ),
    contract="""
$s: text of "0123456789" numbers $m or null
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f("12") == 12, "$f(\\"12\\") must be 12");
    SECGEN_CHECK($f("1x") == $e, "$f(\\"1x\\") must be $e");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdio.h>
$proto;
SECGEN_TEST {
    char b[16];
    for (int i = 0; i <= $m; i += 7) {
        snprintf(b, sizeof b, "%d", i);
        SECGEN_CHECK($f(b) == i, "number %d", i);
    }
    SECGEN_CHECK($f("$m") == $m, "the limit itself");
    snprintf(b, sizeof b, "%d", $m + 1);
    SECGEN_CHECK($f(b) == $e, "above the limit");
    SECGEN_CHECK($f("") == $e && $f("-1") == $e && $f("x") == $e && $f("5 ") == $e, "no digits");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f("99999999999999999999999999") == $e, "a number too large for any type");
    SECGEN_CHECK($f("2147483648") == $e, "one above INT_MAX");
    SECGEN_CHECK($f(NULL) == $e, "NULL");
    SECGEN_DONE();
}
""",
)

FAMILY = parse_int
