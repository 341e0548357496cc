"""A string in which every separator becomes a run of dots."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_COUNT = good("count", """
#include <stdint.h>
#include <string.h>

long $f(char *$d, size_t $cap, const char *$s, size_t $n) {
    size_t $t = 0, $k = strlen($s);
    for (const char *q = $s; *q != '\\0'; q++)
        $t += *q == $c;
    if ($n > 0 && $t > (SIZE_MAX - $k) / $n)
        return $e;
    $k += $t * $n - $t;
    if ($k >= $cap)
        return $e;
    for (; *$s != '\\0'; $s++) {
        size_t part = *$s == $c ? $n : 1;
        memset($d, *$s == $c ? '.' : *$s, part);
        $d += part;
    }
    *$d = '\\0';
    return (long)$k;
}
""")
_STEP = good("step", """
#include <stddef.h>

long $f(char *$d, size_t $cap, const char *$s, size_t $n) {
    size_t $k = 0;
    while (*$s != '\\0') {
        char part = *$s++;
        size_t z = 1;
        if (part == $c) {
            part = '.';
            z = $n;
        }
        for (; z > 0; z--) {
            if ($k >= $cap)
                return $e;
            $d[$k++] = part;
        }
    }
    if ($k >= $cap)
        return $e;
    $d[$k] = '\\0';
    return (long)$k;
}
""")
_GUARD = "    if ($n > 0 && $t > (SIZE_MAX - $k) / $n)\n        return $e;\n"
_LATE = "    if ($k >= $cap)\n        return $e;\n    $d[$k]"
expand_char = Family(
    name="expand_char",
    declaration="long $f(char *$d, size_t $cap, const char *$s, size_t $n)",
    statements=(
        "Write `$proto` in C. It copies `$s` to `$d` of `$cap` bytes and writes `$n` dots (any `$n`, even 0) for each "
        "$c. Return the length, or $e if it does not fit.",
        "C function: `$proto`. `$d`, of `$cap` bytes, gets `$s` with every $c as a run of `$n` dots. The result is the "
        "new length; it is $e when the text and its terminator do not fit, however large `$n` is; `$n` may be 0.",
        "Implement `$proto`: replace each $c of `$s` by `$n` dots in the buffer `$d` of `$cap` bytes. Return the "
        "length of the text, or $e if there is no room. `$n` can be 0 or huge.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "s": "string", "n": "count", "c": "separator",
           "e": "empty"},
    local={"k": "length_local", "t": "sum_local"},
    variants=(
        _COUNT, _STEP,
        bad("count_wrap", _COUNT, "integer overflow", (_GUARD, "")),
        bad("count_zero", _COUNT, "division by zero", ("$n > 0 && $t", "$t")),
        bad("count_edge", _COUNT, "off-by-one", ("$k >= $cap", "$k > $cap")),
        bad("step_unset", _STEP, "uninitialised value", ("size_t z = 1;\n", "size_t z;\n")),
        bad("step_run", _STEP, "out-of-bounds write",
            ("        for (; z > 0; z--) {\n            if ($k >= $cap)\n                return $e;\n"
             "            $d[$k++] = part;\n        }\n",
             "        if ($k >= $cap)\n            return $e;\n        for (; z > 0; z--)\n"
             "            $d[$k++] = part;\n")),
        bad("step_end", _STEP, "off-by-one", (_LATE, "    $d[$k]")),
        bad("count_extra", _COUNT, "division by zero",
            (_GUARD, "    size_t z = $n > 0 ? $n - 1 : 0;\n    if ($t > (SIZE_MAX - $k) / z)\n        return $e;\n")),
        bad("count_strcpy", _COUNT, "unbounded copy",
            (_GUARD, _GUARD + "    if ($t == 0)\n        return (long)strlen(strcpy($d, $s));\n")),
        bad("count_strncpy", _COUNT, "unbounded copy",
            (_GUARD, _GUARD + "    if ($t == 0)\n        return (long)strlen(strncpy($d, $s, $k + 1));\n"),
            hides="count_strcpy"),
        bad("count_less", _COUNT, WRONG, ("$s == $c ? $n : 1", "$s == $c && $n > 0 ? $n : 1"),
            ("$k += $t * $n - $t;", "$k += $n > 0 ? $t * $n - $t : 0;")),
    ),
    contract="""
$d: room $cap
$s: text of $c near $cap
$n: huge
after $d: text when result >= 0
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char in[] = {'a', $c, 'b', 0}, b[16];
    SECGEN_CHECK($f(b, sizeof b, in, 3) == 5, "three dots for one character must give length 5");
    SECGEN_CHECK(strcmp(b, "a...b") == 0, "the text must be \\"a...b\\"");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[16], in[] = {$c, 'x', $c, $c, 0};
    memset(b, '+', sizeof b);
    SECGEN_CHECK($f(b, sizeof b, "", 2) == 0 && b[0] == '\\0', "the empty string");
    SECGEN_CHECK($f(b, sizeof b, "abc", 2) == 3 && strcmp(b, "abc") == 0, "nothing to replace");
    SECGEN_CHECK($f(b, sizeof b, in, 2) == 7 && strcmp(b, "..x....") == 0, "runs of two");
    SECGEN_CHECK($f(b, sizeof b, in, 1) == 4 && strcmp(b, ".x..") == 0, "runs of one");
    SECGEN_CHECK($f(b, 8, in, 2) == 7 && strcmp(b, "..x....") == 0, "just fits");
    SECGEN_CHECK($f(b, 7, in, 2) == $e, "one too long");
    memset(b, '+', sizeof b);
    SECGEN_CHECK($f(b, sizeof b, in, 0) == 1 && strcmp(b, "x") == 0, "runs of none");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(8), in[] = {$c, 'x', $c, $c, $c, 0};
    SECGEN_CHECK($f(b, 8, in + 1, 2) == 7 && strcmp(b, "x......") == 0, "exact fit");
    SECGEN_CHECK($f(b, 8, in, 2) == $e, "too long by two");
    SECGEN_CHECK($f(b, 8, "abcdefgh", 2) == $e && $f(b, 8, "abcdefghijklmn", 2) == $e, "a long string");
    SECGEN_CHECK($f(b, 8, in + 3, 4) == $e, "one too long");
    SECGEN_CHECK($f(b, 8, in, SIZE_MAX / 4 + 1) == $e, "runs whose size wraps");
    SECGEN_CHECK($f(b, 8, "abc", SIZE_MAX) == 3 && $f(b, 8, in, SIZE_MAX) == $e, "the largest run");
    SECGEN_CHECK($f(b, 0, "", 3) == $e, "no room");
    free(b);
    SECGEN_DONE();
}
""",
)

FAMILY = expand_char
