"""A new string of one character."""
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
        bad("loop_open", _LOOP, "uninitialised value", ("    $p[$n] = '\\0';\n", ""), hides="loop_extra"),
        bad("memset_short", _MEMSET, "out-of-bounds write",
            ("$c, $n);\n", "$c, $n);\n    $p[$n] = '\\0';\n"), ("calloc($n + 1, 1)", "malloc($n)")),
        bad("loop_fewer", _LOOP, WRONG, ("size_t $i = 0", "size_t $i = 1"), ("$p[$i] =", "$p[$i - 1] ="),
            ("$p[$n] = '\\0'", "$p[$n > 0 ? $n - 1 : 0] = '\\0'")),
    ),
    contract="""
$n: from 0 to SIZE_MAX - 1 huge
result: items $n + 1
allocations: may fail, then result == NULL
""",
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

FAMILY = repeat_char
