"""Many strings joined by a separator in a new string."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_SUM = good("sum", """
#include <stdlib.h>
#include <string.h>

char *$f(const char **$a, size_t $n) {
    size_t $t = 1;
    for (size_t z = 0; z < $n; z++)
        $t += strlen($a[z]) + 1;
    char *$p = malloc($t);
    if ($p == NULL)
        return NULL;
    char *q = $p;
    for (size_t z = 0; z < $n; z++) {
        size_t part = strlen($a[z]);
        if (z > 0)
            *q++ = $c;
        memcpy(q, $a[z], part);
        q += part;
    }
    *q = '\\0';
    return $p;
}
""")
_GROW = good("grow", """
#include <stdlib.h>
#include <string.h>

char *$f(const char **$a, size_t $n) {
    char *$p = calloc(1, 1);
    size_t $t = 0;
    for (size_t z = 0; z < $n && $p != NULL; z++) {
        size_t part = strlen($a[z]);
        char *q = realloc($p, $t + part + 2);
        if (q == NULL) {
            free($p);
            return NULL;
        }
        $p = q;
        if (z > 0)
            $p[$t++] = $c;
        memcpy($p + $t, $a[z], part + 1);
        $t += part;
    }
    return $p;
}
""")
_CAT = good("cat", """
#include <stdlib.h>
#include <string.h>

char *$f(const char **$a, size_t $n) {
    size_t $t = 1;
    for (size_t z = 0; z < $n; z++)
        $t += strlen($a[z]) + 1;
    char *$p = calloc($t, 1);
    for (size_t z = 0; $p != NULL && z < $n; z++) {
        if (z > 0)
            $p[strlen($p)] = $c;
        strcat($p, $a[z]);
    }
    return $p;
}
""")
_SIZE = ("    size_t $t = 1;\n    for (size_t z = 0; z < $n; z++)\n        $t += strlen($a[z]) + 1;\n"
         "    char *$p = calloc($t, 1);\n")
_FAIL = "        if (q == NULL) {\n            free($p);\n            return NULL;\n        }\n"
join_words = Family(
    name="join_words",
    declaration="char *$f(const char **$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns a new heap string: the `$n` strings of `$a` with $c between them, the empty "
        "string for none. If an allocation fails, return NULL.",
        "C function: `$proto`. Join the `$n` strings of `$a`, of any length, with $c in an allocated string. Zero "
        "strings give an empty one. Without memory, return NULL and leak nothing.",
        "Implement `$proto`: allocate the text of all `$n` strings in `$a`, one $c between two of them. For `$n` = 0 "
        "it is empty. The result is NULL if an allocation fails.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "c": "separator"},
    local={"t": "sum_local", "p": "heap_local"},
    variants=(
        _SUM, _GROW, _CAT,
        bad("sum_unchecked", _SUM, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("sum_short", _SUM, "out-of-bounds write", ("$t += strlen($a[z]) + 1;", "$t += strlen($a[z]);")),
        bad("grow_edge", _GROW, "off-by-one", ("$t + part + 2", "$t + part + 1")),
        bad("sum_narrow", _SUM, "integer overflow", ("size_t $t = 1;", "unsigned short $t = 1;")),
        bad("sum_unset", _SUM, "uninitialised value", ("size_t $t = 1;", "size_t $t;")),
        bad("grow_return", _GROW, "leak", (_FAIL, "        if (q == NULL)\n            return NULL;\n")),
        bad("grow_twice", _GROW, "double free", ("        $p = q;\n", "        free($p);\n        $p = q;\n")),
        bad("cat_fixed", _CAT, "unbounded copy", (_SIZE, "    char *$p = calloc(64, 1);\n")),
        bad("cat_bound", _CAT, "unbounded copy", (_SIZE, "    char *$p = calloc(64, 1);\n"),
            ("strcat($p, $a[z])", "strncat($p, $a[z], 63)"), hides="cat_fixed"),
        bad("sum_end", _SUM, WRONG, ("if (z > 0)\n            *q++ = $c;\n", "if (z > 1)\n            *q++ = $c;\n")),
    ),
    contract="""
$a: texts $n of $c
result: text
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    const char *in[] = {"ab", "c", "def"};
    char want[] = {'a', 'b', $c, 'c', $c, 'd', 'e', 'f', 0};
    char *got1 = $f(in, 3);
    SECGEN_CHECK(got1 != NULL && strcmp(got1, want) == 0, "joining \\"ab\\", \\"c\\", \\"def\\" gave another text");
    free(got1);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    const char *in[] = {"", "x", "", "hello"};
    char want[] = {$c, 'x', $c, $c, 'h', 'e', 'l', 'l', 'o', 0};
    char *r = $f(in, 4);
    SECGEN_CHECK(r != NULL && strcmp(r, want) == 0, "empty strings");
    free(r);
    r = $f(in + 3, 1);
    SECGEN_CHECK(r != NULL && strcmp(r, "hello") == 0, "one string");
    free(r);
    r = $f(in, 1);
    SECGEN_CHECK(r != NULL && r[0] == '\\0', "one empty string");
    free(r);
    r = $f(in, 2);
    SECGEN_CHECK(r != NULL && strcmp(r + 1, "x") == 0 && r[0] == $c, "two strings");
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
    char *part = malloc(40000);
    memset(part, 'y', 39999);
    part[39999] = '\\0';
    const char *in[] = {"one", part, "three", part};
    char *r = $f(in, 0);
    SECGEN_CHECK(r != NULL && r[0] == '\\0', "no strings");
    free(r);
    r = $f(in, 4);
    SECGEN_CHECK(r != NULL && strlen(r) == 80009 && r[3] == $c, "long strings");
    free(r);
    for (unsigned long k = 1; k < 4; k++) {
        secgen_fail_alloc(k);
        r = $f(in, 4);
        secgen_fail_alloc(0);
        SECGEN_CHECK(r == NULL || strlen(r) == 80009, "allocation %lu fails", k);
        free(r);
    }
    free(part);
    SECGEN_DONE();
}
""",
)

FAMILY = join_words
