"""Two numbers with a separator between them, and their quotient."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_LIB = good("strtol", """
#include <ctype.h>
#include <stdlib.h>

int $f(const char *$s, int *$x, int *$y) {
    char *q;
    if ($s == NULL || !isdigit((unsigned char)*$s))
        return $e;
    long $t = strtol($s, &q, 10);
    if (*q != $c || !isdigit((unsigned char)q[1]))
        return $e;
    long z = strtol(q + 1, &q, 10);
    if (*q != '\\0' || $t > $m || z > $m || z == 0)
        return $e;
    *$x = (int)$t;
    *$y = (int)z;
    return *$x / *$y;
}
""")
_LOOP = good("loop", """
#include <stddef.h>

int $f(const char *$s, int *$x, int *$y) {
    int part[2] = {0, 0};
    for (int z = 0; z < 2; z++) {
        if ($s == NULL || *$s < '0' || *$s > '9')
            return $e;
        for (; *$s >= '0' && *$s <= '9'; $s++) {
            part[z] = part[z] * 10 + (*$s - '0');
            if (part[z] > $m)
                return $e;
        }
        if (*$s != (z == 0 ? $c : '\\0'))
            return $e;
        $s++;
    }
    if (part[1] == 0)
        return $e;
    *$x = part[0];
    *$y = part[1];
    return part[0] / part[1];
}
""")
split_pair = Family(
    name="split_pair",
    declaration="int $f(const char *$s, int *$x, int *$y)",
    statements=(
        "Write `$proto` in C. `$s` holds two decimal numbers up to $m with $c between. It stores them in `*$x` and "
        "`*$y` and returns `*$x` / `*$y`. For NULL, any other text, a larger number or a second 0, return $e.",
        "C function: `$proto`. Split `$s`, digits $c digits, into the numbers `*$x` and `*$y` and return their "
        "quotient. Return $e if `$s` is NULL or has another form, a number exceeds $m, or the second is 0.",
        "Implement `$proto`: parse number, $c, number into `*$x` and `*$y`; the result is the first divided by the "
        "second. It is $e for NULL, other text, division by 0 and numbers above $m.",
    ),
    slots={"f": "function", "s": "string", "x": "key", "y": "value", "c": "separator", "m": "bound", "e": "empty"},
    local={"t": "sum_local"},
    variants=(
        _LIB, _LOOP,
        bad("strtol_null", _LIB, "null dereference", ("$s == NULL || !", "!")),
        bad("strtol_zero", _LIB, "division by zero", (" || z == 0)", ")")),
        bad("strtol_guard", _LIB, "division by zero", (" || z == 0)", ")"),
            ("*$y = (int)z;", "*$y = z == 0 ? 1 : (int)z;"), ("*$x / *$y", "(int)($t / z)")),
        bad("strtol_text", _LIB, "division by zero", (" || z == 0)", ")"),
            ("#include <stdlib.h>", "#include <stdlib.h>\n#include <string.h>"),
            ("    long z = ", "    if (strcmp(q + 1, \"0\") == 0)\n        return $e;\n    long z = "),
            hides="strtol_guard"),
        bad("strtol_end", _LIB, "uninitialised value", ("strtol($s, &q, 10)", "strtol($s, NULL, 10)")),
        bad("strtol_int", _LIB, "integer overflow", ("long $t = strtol", "int $t = (int)strtol"),
            ("long z = strtol", "int z = (int)strtol")),
        bad("loop_wide", _LOOP, "integer overflow",
            ("            if (part[z] > $m)\n                return $e;\n", ""),
            ("if (part[1] == 0)", "if (part[1] == 0 || part[0] > $m || part[1] > $m)")),
        bad("loop_past", _LOOP, "out-of-bounds read",
            ("*$s != (z == 0 ? $c : '\\0')", "*$s != $c && *$s != '\\0'")),
        bad("loop_unset", _LOOP, "uninitialised value", ("part[2] = {0, 0};", "part[2];")),
        bad("strtol_below", _LIB, WRONG, ("$t > $m", "$t >= $m")),
    ),
    contract="""
$s: text of $c numbers 0, 1, $m or null
$x: cell
$y: cell
after $x: cell when result >= 0
after $y: cell when result >= 0
""",
    examples="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    char in[] = {'1', '7', $c, '5', 0};
    int p1 = 0, p2 = 0;
    SECGEN_CHECK($f(in, &p1, &p2) == 3, "17 and 5 must return 3");
    SECGEN_CHECK(p1 == 17 && p2 == 5, "the numbers must be 17 and 5");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdio.h>
$proto;
SECGEN_TEST {
    char in[40];
    int p1 = 0, p2 = 0;
    snprintf(in, sizeof in, "0%c7", $c);
    SECGEN_CHECK($f(in, &p1, &p2) == 0 && p1 == 0 && p2 == 7, "zero and seven");
    snprintf(in, sizeof in, "%d%c%d", $m, $c, 1);
    SECGEN_CHECK($f(in, &p1, &p2) == $m && p1 == $m && p2 == 1, "the largest first number");
    snprintf(in, sizeof in, "%d%c%d", 2, $c, $m);
    SECGEN_CHECK($f(in, &p1, &p2) == 0 && p1 == 2 && p2 == $m, "the largest second number");
    snprintf(in, sizeof in, "%d%c%d", $m + 1, $c, 1);
    SECGEN_CHECK($f(in, &p1, &p2) == $e, "too large");
    snprintf(in, sizeof in, "8%c2x", $c);
    SECGEN_CHECK($f(in, &p1, &p2) == $e, "a letter behind");
    snprintf(in, sizeof in, "%c2", $c);
    SECGEN_CHECK($f(in, &p1, &p2) == $e, "no first number");
    SECGEN_CHECK($f("x", &p1, &p2) == $e && $f("", &p1, &p2) == $e, "no numbers");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *in = malloc(3), text[60];
    int p1 = 0, p2 = 0;
    memcpy(in, "12", 3);
    SECGEN_CHECK($f(in, &p1, &p2) == $e, "one number");
    in[1] = $c;
    SECGEN_CHECK($f(in, &p1, &p2) == $e, "no second number");
    free(in);
    SECGEN_CHECK($f(NULL, &p1, &p2) == $e, "NULL");
    snprintf(text, sizeof text, "8%c0", $c);
    SECGEN_CHECK($f(text, &p1, &p2) == $e, "a second 0");
    snprintf(text, sizeof text, "8%c00", $c);
    SECGEN_CHECK($f(text, &p1, &p2) == $e, "a second 00");
    snprintf(text, sizeof text, "4294967298%c1", $c);
    SECGEN_CHECK($f(text, &p1, &p2) == $e, "a number that wraps");
    snprintf(text, sizeof text, "9%c99999999999999999999999", $c);
    SECGEN_CHECK($f(text, &p1, &p2) == $e, "a number of many digits");
    SECGEN_DONE();
}
""",
)

FAMILY = split_pair
