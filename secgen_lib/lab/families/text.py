"""Families that build or copy strings."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_LOOP = good("loop", """
#include <stdlib.h>

char *$f(char $c, size_t $n) {
    char *$p = malloc($n + 1);
    if ($p == NULL)
        return NULL;
    for (size_t $i = 0; $i < $n; $i++)
        $p[$i] = $c;
    $p[$n] = '\\0';
    return $p;
}
""")
_MEMSET = good("memset", """
#include <stdlib.h>
#include <string.h>

char *$f(char $c, size_t $n) {
    char *$p = calloc($n + 1, 1);
    if ($p != NULL)
        memset($p, $c, $n);
    return $p;
}
""")
repeat_char = Family(
    name="repeat_char",
    declaration="char *$f(char $c, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns a new string of `$n` copies of `$c`. The caller frees it. "
        "Return NULL if the allocation fails.",
        "C function: `$proto`. Allocate and return a string that repeats `$c` exactly `$n` times, or NULL "
        "if there is no memory.",
        "Implement `$proto`: a heap string with the character `$c` written `$n` times (the empty string for 0). "
        "If the allocation fails, return NULL.",
    ),
    slots={"f": "function", "c": "value", "n": "count"},
    local={"p": "heap_local", "i": "index_local"},
    variants=(
        _LOOP, _MEMSET,
        bad("loop_unchecked", _LOOP, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("loop_short", _LOOP, "out-of-bounds write", ("malloc($n + 1)", "malloc($n)")),
        bad("loop_late", _LOOP, "null dereference",
            ("    if ($p == NULL)\n        return NULL;\n    for", "    if ($p != NULL)\n        for"),
            ("        $p[$i] = $c;", "            $p[$i] = $c;")),
        bad("loop_extra", _LOOP, "off-by-one", ("$i < $n", "$i <= $n"), ("$p[$n] = ", "$p[$n + 1] = ")),
        bad("loop_open", _LOOP, "uninitialised value", ("    $p[$n] = '\\0';\n", "")),
        bad("memset_short", _MEMSET, "out-of-bounds write",
            ("$c, $n);\n", "$c, $n);\n    $p[$n] = '\\0';\n"), ("calloc($n + 1, 1)", "malloc($n)")),
        bad("loop_fewer", _LOOP, WRONG, ("size_t $i = 0", "size_t $i = 1"), ("$p[$i] =", "$p[$i - 1] ="),
            ("$p[$n] = '\\0'", "$p[$n > 0 ? $n - 1 : 0] = '\\0'")),
    ),
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *r = $f('a', 3);
    SECGEN_CHECK(r != NULL, "$f('a', 3) must not be NULL");
    SECGEN_CHECK(strcmp(r, "aaa") == 0, "$f('a', 3) must be \\"aaa\\"");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    for (size_t n = 0; n < 40; n++) {
        char *r = $f('z', n);
        SECGEN_CHECK(r != NULL, "must not be NULL");
        SECGEN_CHECK(strlen(r) == n, "length must be %zu", n);
        for (size_t i = 0; i < n; i++)
            SECGEN_CHECK(r[i] == 'z', "character %zu", i);
        free(r);
    }
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    for (size_t n = 0; n < 40; n += 8) {
        char *r = $f('q', n);
        SECGEN_CHECK(r != NULL && strlen(r) == n, "length must be %zu", n);
        free(r);
    }
    secgen_fail_alloc(1);
    SECGEN_CHECK($f('b', 5) == NULL, "NULL when the allocation fails");
    SECGEN_DONE();
}
""",
)

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
        bad("strlen_edge", _BC, "off-by-one", ("$k >= $cap", "$k > $cap")),
        bad("strcpy_edge", _BC, "off-by-one", ("$k >= $cap", "$k > $cap"),
            ("memcpy($d, $s, $k + 1)", "strcpy($d, $s)")),
        bad("loop_edge", _BC2, "out-of-bounds write", ("$i < $cap", "$i <= $cap")),
        bad("strcpy_late", _BC, "unbounded copy",
            ("    if ($k >= $cap)\n        return $e;\n    memcpy($d, $s, $k + 1);",
             "    strcpy($d, $s);\n    if ($k >= $cap)\n        return $e;")),
        bad("length_unset", _BC, "uninitialised value",
            ("size_t $k = strlen($s);", "size_t $k;\n    if ($cap > 0)\n        $k = strlen($s);")),
        bad("strlen_open", _BC, WRONG, ("memcpy($d, $s, $k + 1)", "memcpy($d, $s, $k)")),
    ),
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

_UP = good("index", """
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

char *$f(const char *$s) {
    size_t $k = strlen($s);
    char *$p = malloc($k + 1);
    if ($p == NULL)
        return NULL;
    for (size_t $i = 0; $i < $k; $i++)
        $p[$i] = (char)toupper((unsigned char)$s[$i]);
    $p[$k] = '\\0';
    return $p;
}
""")
_UP2 = good("strdup", """
#include <ctype.h>
#include <string.h>

char *$f(const char *$s) {
    char *$p = strdup($s);
    if ($p == NULL)
        return NULL;
    for (size_t $i = 0; $p[$i] != '\\0'; $i++)
        $p[$i] = (char)toupper((unsigned char)$p[$i]);
    return $p;
}
""")
upper_copy = Family(
    name="upper_copy",
    declaration="char *$f(const char *$s)",
    statements=(
        "Write `$proto` in C. It returns a new string with the text of `$s` in upper case. "
        "Return NULL if the allocation fails.",
        "C function: `$proto`. Return an upper case copy of `$s` on the heap, or NULL if there is no memory.",
        "Implement `$proto`: allocate a copy of `$s` with every letter in upper case. The caller frees it. "
        "If the allocation fails, return NULL.",
    ),
    slots={"f": "function", "s": "string"},
    local={"p": "heap_local", "k": "length_local", "i": "index_local"},
    variants=(
        _UP, _UP2,
        bad("index_unchecked", _UP, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("index_late", _UP, "null dereference",
            ("    if ($p == NULL)\n        return NULL;\n    for", "    if ($p != NULL)\n        for"),
            ("        $p[$i] = (char)", "            $p[$i] = (char)")),
        bad("index_short", _UP, "out-of-bounds write", ("malloc($k + 1)", "malloc($k)")),
        bad("index_open", _UP, "uninitialised value", ("    $p[$k] = '\\0';\n", "")),
        bad("strdup_unchecked", _UP2, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("strdup_copy", _UP2, "unbounded copy",
            ("#include <string.h>", "#include <stdlib.h>\n#include <string.h>"),
            ("    char *$p = strdup($s);", "    char *$p = malloc(32);"),
            ("        return NULL;\n", "        return NULL;\n    strcpy($p, $s);\n")),
        bad("index_lower", _UP, WRONG, ("toupper", "tolower")),
    ),
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *r = $f("abC1");
    SECGEN_CHECK(r != NULL && strcmp(r, "ABC1") == 0, "$f(\\"abC1\\") must be \\"ABC1\\"");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    const char *in[] = {"", "a", "Hello, World", "x_y-9", "ALREADY"};
    const char *want[] = {"", "A", "HELLO, WORLD", "X_Y-9", "ALREADY"};
    for (int i = 0; i < 5; i++) {
        char *r = $f(in[i]);
        SECGEN_CHECK(r != NULL && strcmp(r, want[i]) == 0, "case %d", i);
        free(r);
    }
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *r = $f("abcdefgh");
    SECGEN_CHECK(r != NULL && strcmp(r, "ABCDEFGH") == 0, "eight letters");
    free(r);
    r = $f("a text that is longer than a fixed buffer would be, by far");
    SECGEN_CHECK(r != NULL && strlen(r) == 58, "a long text");
    free(r);
    secgen_fail_alloc(1);
    SECGEN_CHECK($f("abc") == NULL, "NULL when the allocation fails");
    SECGEN_DONE();
}
""",
)

FAMILIES = (repeat_char, bounded_copy, upper_copy)
