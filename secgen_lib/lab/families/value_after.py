"""The text behind a separator in a new string."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_AFTER = good("strdup", """
#include <string.h>

char *$f(const char *$s) {
    const char *$t = strchr($s, $c);
    if ($t == NULL)
        return NULL;
    return strdup($t + 1);
}
""")
_AFTER2 = good("memcpy", """
#include <stdlib.h>
#include <string.h>

char *$f(const char *$s) {
    const char *$t = strchr($s, $c);
    if ($t == NULL)
        return NULL;
    size_t $k = strlen($t);
    char *$p = malloc($k);
    if ($p != NULL)
        memcpy($p, $t + 1, $k);
    return $p;
}
""")
value_after = Family(
    name="value_after",
    declaration="char *$f(const char *$s)",
    statements=(
        "Write `$proto` in C. It returns a new string with the text of `$s` after the first $c. "
        "Return NULL if there is no $c or the allocation fails.",
        "C function: `$proto`. Copy what follows the first $c in `$s` to a new heap string. "
        "Without a $c, or without memory, return NULL.",
        "Implement `$proto`: find the first $c in `$s` and return an allocated copy of the text behind it, "
        "or NULL if it is missing or the allocation fails.",
    ),
    slots={"f": "function", "s": "string", "c": "separator"},
    local={"p": "heap_local", "k": "length_local", "t": "temp_local", "i": "index_local"},
    variants=(
        _AFTER, _AFTER2,
        bad("strdup_nocheck", _AFTER, "null dereference", ("    if ($t == NULL)\n        return NULL;\n", ""),
            hides="swapped"),
        bad("memcpy_nocheck", _AFTER2, "null dereference", ("    if ($p != NULL)\n        memcpy", "    memcpy")),
        bad("memcpy_short", _AFTER2, "out-of-bounds write",
            ("    if ($p != NULL)\n        memcpy($p, $t + 1, $k);\n",
             "    if ($p == NULL)\n        return NULL;\n    memcpy($p, $t + 1, $k);\n    $p[$k] = '\\0';\n")),
        bad("scan", _AFTER, "out-of-bounds read",
            ("    const char *$t = strchr($s, $c);\n    if ($t == NULL)\n        return NULL;\n",
             "    const char *$t = $s;\n    while (*$t != $c)\n        $t++;\n")),
        bad("strcpy", _AFTER2, "unbounded copy",
            ("    size_t $k = strlen($t);\n    char *$p = malloc($k);", "    char *$p = malloc(24);"),
            ("memcpy($p, $t + 1, $k);", "strcpy($p, $t + 1);")),
        bad("swapped", _AFTER, "null dereference",
            ("    if ($t == NULL)\n        return NULL;\n    return strdup($t + 1);",
             "    if ($t == NULL || *$t == '\\0')\n        return strdup($t);\n    return strdup($t + 1);")),
        bad("late", _AFTER2, "null dereference",
            ("    if ($p != NULL)\n        memcpy($p, $t + 1, $k);\n",
             "    if ($p != NULL)\n        memcpy($p, $t + 1, $k);\n    $p[$k - 1] = '\\0';\n")),
        bad("last", _AFTER, WRONG, ("strchr", "strrchr")),
    ),
    contract="""
$s: text of $c
result: text
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    const char in[] = {'k', $c, 'v', '1', 0};
    char *r = $f(in);
    SECGEN_CHECK(r != NULL && strcmp(r, "v1") == 0, "the text after the separator must be \\"v1\\"");
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
    const char two[] = {'a', 'b', $c, 'c', $c, 'd', 0}, want[] = {'c', $c, 'd', 0}, end[] = {'x', $c, 0};
    char *r = $f(two);
    SECGEN_CHECK(r != NULL && strcmp(r, want) == 0, "the first separator counts");
    free(r);
    r = $f(end);
    SECGEN_CHECK(r != NULL && r[0] == 0, "nothing after the separator");
    free(r);
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *in = malloc(4);
    memcpy(in, "abc", 4);
    SECGEN_CHECK($f(in) == NULL, "no separator");
    free(in);
    const char full[] = {'a', $c, '0', '1', '2', '3', '4', '5', '6', 0};
    char *r = $f(full);
    SECGEN_CHECK(r != NULL && strlen(r) == 7, "seven characters");
    free(r);
    char big[60];
    memset(big, 'x', sizeof big);
    big[0] = $c;
    big[59] = 0;
    r = $f(big);
    SECGEN_CHECK(r != NULL && strlen(r) == 58, "a long value");
    free(r);
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(full) == NULL, "NULL when the allocation fails");
    SECGEN_DONE();
}
""",
)

FAMILY = value_after
