"""Families over numbers: parsing, reductions, counting, table lookup."""
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
             "    }\n    return $t > $m ? $e : $t;")),
        bad("strtol_null", _PARSE2, "null dereference", ("$s == NULL || *$s < '0'", "*$s < '0'")),
        bad("strtol_unset", _PARSE2, "uninitialised value",
            ("    long $t = strtol($s, &$k, 10);\n    if (*$k != '\\0' || $t > $m)",
             "    long $t = strtol($s, NULL, 10);\n    if (*$k != '\\0' || $t > $m)")),
        bad("loop_limit", _PARSE, WRONG, ("$t > $m", "$t >= $m")),
    ),
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

_AVG = good("forward", """
#include <stddef.h>

long $f(const $T *$a, size_t $n) {
    long $t = 0;
    if ($n == 0)
        return $e;
    for (size_t $i = 0; $i < $n; $i++)
        $t += $a[$i];
    return $t / (long)$n;
}
""")
_AVG2 = good("pointer", """
#include <stddef.h>

long $f(const $T *$a, size_t $n) {
    long $t = 0;
    for (const $T *$k = $a; $k < $a + $n; $k++)
        $t += *$k;
    return $n > 0 ? $t / (long)$n : $e;
}
""")
average = Family(
    name="average",
    declaration="long $f(const $T *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns the mean of the `$n` numbers in `$a`, rounded towards zero. "
        "For an empty array return $e.",
        "C function: `$proto`. Return the integer average of `$a`, which has `$n` elements, or $e when `$n` is 0.",
        "Implement `$proto`: the sum of the array `$a` divided by its length `$n`. The result for no elements is $e.",
    ),
    slots={"f": "function", "T": "signed", "a": "array", "n": "count", "e": "empty"},
    local={"t": "sum_local", "i": "index_local", "k": "node_local"},
    variants=(
        _AVG, _AVG2,
        bad("forward_zero", _AVG, "division by zero", ("    if ($n == 0)\n        return $e;\n", "")),
        bad("pointer_zero", _AVG2, "division by zero", ("$n > 0 ? $t / (long)$n : $e", "$t / (long)$n")),
        bad("forward_unset", _AVG, "uninitialised value", ("long $t = 0;", "long $t;")),
        bad("forward_edge", _AVG, "off-by-one", ("$i < $n", "$i <= $n")),
        bad("pointer_edge", _AVG2, "out-of-bounds read", ("$k < $a + $n", "$k <= $a + $n")),
        bad("forward_down", _AVG, "out-of-bounds read",
            ("size_t $i = 0; $i < $n; $i++", "size_t $i = $n; $i > 0; $i--")),
        bad("forward_last", _AVG, WRONG, ("$i < $n", "$i + 1 < $n")),
    ),
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    $T in[] = {2, 4, 9};
    SECGEN_CHECK($f(in, 3) == 5, "the mean of 2, 4, 9 must be 5");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    $T in[] = {10, 20, 30, 40, -50, 7, 8};
    SECGEN_CHECK($f(in, 1) == 10, "one element");
    SECGEN_CHECK($f(in, 4) == 25, "four elements");
    SECGEN_CHECK($f(in, 7) == 9, "seven elements");
    SECGEN_CHECK($f(in + 4, 1) == -50, "a negative one");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    $T *in = malloc(5 * sizeof *in);
    for (int i = 0; i < 5; i++)
        in[i] = 6;
    SECGEN_CHECK($f(in, 5) == 6, "five sixes");
    SECGEN_CHECK($f(in, 0) == $e, "no elements");
    free(in);
    SECGEN_DONE();
}
""",
)

_HIST = good("counts", """
#include <stddef.h>

int $f(const int *$a, size_t $n) {
    size_t $b[$m] = {0};
    int $t = $e;
    for (size_t $i = 0; $i < $n; $i++) {
        if ($a[$i] >= 0 && $a[$i] < $m) {
            $b[$a[$i]]++;
            if ($t < 0 || $b[$a[$i]] > $b[$t])
                $t = $a[$i];
        }
    }
    return $t;
}
""")
_HIST2 = good("pairs", """
#include <stddef.h>

int $f(const int *$a, size_t $n) {
    int $t = $e;
    size_t $b = 0;
    for (int $k = 0; $k < $m; $k++) {
        size_t $o = 0;
        for (size_t $i = 0; $i < $n; $i++)
            $o += $a[$i] == $k;
        if ($o > $b) {
            $b = $o;
            $t = $k;
        }
    }
    return $t;
}
""")
histogram = Family(
    name="histogram",
    declaration="int $f(const int *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns a most frequent value of `$a` (`$n` elements) among those from 0 "
        "to below $m; other values are ignored. If there is none, return $e.",
        "C function: `$proto`. Count the values from 0 to below $m in the `$n` elements of `$a` and return one that "
        "is most frequent, or $e when no such value is there. Skip all other values.",
        "Implement `$proto`: which value v, with 0 <= v < $m, is most frequent in the array `$a` of length `$n`? "
        "Ignore the rest. The result without any is $e.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "m": "limit", "e": "empty"},
    local={"t": "sum_local", "b": "heap_local", "i": "index_local", "k": "index2_local", "o": "temp_local"},
    variants=(
        _HIST, _HIST2,
        bad("counts_negative", _HIST, "out-of-bounds write", ("$a[$i] >= 0 && $a[$i] < $m", "$a[$i] < $m")),
        bad("counts_edge", _HIST, "off-by-one", ("$a[$i] < $m", "$a[$i] <= $m")),
        bad("counts_unset", _HIST, "uninitialised value", ("$b[$m] = {0}", "$b[$m]")),
        bad("counts_best", _HIST, "uninitialised value", ("int $t = $e;", "int $t;")),
        bad("counts_all", _HIST, "out-of-bounds write", ("$a[$i] >= 0 && $a[$i] < $m", "$a[$i] != $e")),
        bad("pairs_unset", _HIST2, "uninitialised value", ("size_t $o = 0;", "size_t $o;")),
        bad("pairs_edge", _HIST2, "off-by-one", ("$i < $n", "$i <= $n")),
        bad("pairs_first", _HIST2, WRONG, ("int $k = 0", "int $k = 1")),
    ),
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {1, 3, 3, 2};
    SECGEN_CHECK($f(in, 4) == 3, "the most frequent of 1, 3, 3, 2 must be 3");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {0, 0, 5, 5, 5, 0, 0, 7};
    SECGEN_CHECK($f(in, 8) == 0, "zero is a value");
    SECGEN_CHECK($f(in + 2, 3) == 5, "one value");
    int last[] = {$m - 1, 2, $m - 1, 1};
    SECGEN_CHECK($f(last, 4) == $m - 1, "the last value");
    SECGEN_CHECK($f(in, 0) == $e, "no elements");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(6 * sizeof *in);
    int v[] = {$m, $m, -1, -40, $m + 30, 2};
    for (int i = 0; i < 6; i++)
        in[i] = v[i];
    SECGEN_CHECK($f(in, 6) == 2, "values outside are ignored");
    SECGEN_CHECK($f(in, 5) == $e, "only values outside");
    free(in);
    SECGEN_DONE();
}
""",
)

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
        bad("guard_edge", _LOOK, "off-by-one", ("$k >= 5", "$k > 5")),
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

FAMILIES = (parse_int, average, histogram, table_lookup)
