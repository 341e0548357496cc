"""A string copied into a buffer of stated size."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_BC = good("strlen", """
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s) {
    size_t $k = strlen($s);
    if ($k >= $cap)
        return $e;
    memcpy($d, $s, $k + 1);
    return 0;
}
""")
_BC2 = good("loop", """
#include <stddef.h>

int $f(char *$d, size_t $cap, const char *$s) {
    for (size_t $i = 0; $i < $cap; $i++) {
        $d[$i] = $s[$i];
        if ($s[$i] == '\\0')
            return 0;
    }
    if ($cap > 0)
        $d[0] = '\\0';
    return $e;
}
""")
bounded_copy = Family(
    name="bounded_copy",
    declaration="int $f(char *$d, size_t $cap, const char *$s)",
    statements=(
        "Write `$proto` in C. It copies the string `$s` to `$d`, which has room for `$cap` bytes, and returns 0. "
        "If `$s` with its terminator does not fit, return $e.",
        "C function: `$proto`. Copy `$s` to the buffer `$d` of `$cap` bytes. Return 0, or $e when the string "
        "and its terminator do not fit.",
        "Implement `$proto`: a copy of `$s` into `$d` that never writes more than `$cap` bytes. "
        "The result is 0 if the whole string fits with its terminator, and $e if not.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "s": "string", "e": "empty"},
    local={"k": "length_local", "i": "index_local"},
    variants=(
        _BC, _BC2,
        bad("strcpy", _BC, "unbounded copy",
            ("    size_t $k = strlen($s);\n    if ($k >= $cap)\n        return $e;\n    memcpy($d, $s, $k + 1);",
             "    if ($cap == 0)\n        return $e;\n    strcpy($d, $s);")),
        bad("strlen_edge", _BC, "off-by-one", ("$k >= $cap", "$k > $cap"), hides="strcpy"),
        bad("strcpy_edge", _BC, "off-by-one", ("$k >= $cap", "$k > $cap"),
            ("memcpy($d, $s, $k + 1)", "strcpy($d, $s)")),
        bad("loop_edge", _BC2, "out-of-bounds write", ("$i < $cap", "$i <= $cap"), hides="strcpy_late"),
        bad("strcpy_late", _BC, "unbounded copy",
            ("    if ($k >= $cap)\n        return $e;\n    memcpy($d, $s, $k + 1);",
             "    strcpy($d, $s);\n    if ($k >= $cap)\n        return $e;")),
        bad("length_unset", _BC, "uninitialised value",
            ("size_t $k = strlen($s);", "size_t $k;\n    if ($cap > 0)\n        $k = strlen($s);")),
        bad("strlen_open", _BC, WRONG, ("memcpy($d, $s, $k + 1)", "memcpy($d, $s, $k)")),
    ),
    contract="""
$d: room $cap
$s: text near $cap
after $d: text when result == 0
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[8] = "-------";
    SECGEN_CHECK($f(b, sizeof b, "abc") == 0, "copying \\"abc\\" into 8 bytes must return 0");
    SECGEN_CHECK(strcmp(b, "abc") == 0, "the copy of \\"abc\\" must be \\"abc\\"");
    SECGEN_CHECK($f(b, sizeof b, "a long string") == $e, "a string that does not fit must give $e");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[32] = "-------------------------------";
    SECGEN_CHECK($f(b, sizeof b, "") == 0 && b[0] == '\\0', "the empty string");
    memset(b, '-', 31);
    SECGEN_CHECK($f(b, sizeof b, "hello, world") == 0 && strcmp(b, "hello, world") == 0, "a string");
    SECGEN_CHECK($f(b, 5, "hello, world") == $e, "too long");
    SECGEN_CHECK($f(b, 6, "hello") == 0 && strcmp(b, "hello") == 0, "just fits");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(4);
    SECGEN_CHECK($f(b, 4, "abc") == 0 && strcmp(b, "abc") == 0, "exact fit");
    SECGEN_CHECK($f(b, 4, "abcd") == $e, "one too long");
    SECGEN_CHECK($f(b, 4, "abcdefghijklmnopqrstuvwxyz") == $e, "much too long");
    SECGEN_CHECK($f(b, 0, "a") == $e, "no room");
    free(b);
    SECGEN_DONE();
}
""",
)

FAMILY = bounded_copy
