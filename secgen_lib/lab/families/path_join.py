"""Two strings joined by a separator in a new string."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_JOIN = good("memcpy", """
#include <stdlib.h>
#include <string.h>

char *$f(const char *$s, const char *$q) {
    size_t $k = strlen($s);
    size_t $m = strlen($q);
    char *$p = malloc($k + $m + 2);
    if ($p == NULL)
        return NULL;
    memcpy($p, $s, $k);
    $p[$k] = $c;
    memcpy($p + $k + 1, $q, $m);
    $p[$k + $m + 1] = '\\0';
    return $p;
}
""")
_JOIN2 = good("snprintf", """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *$f(const char *$s, const char *$q) {
    size_t $k = strlen($s) + strlen($q) + 2;
    char *$p = malloc($k);
    if ($p != NULL)
        snprintf($p, $k, "%s%c%s", $s, $c, $q);
    return $p;
}
""")
path_join = Family(
    name="path_join",
    declaration="char *$f(const char *$s, const char *$q)",
    statements=(
        "Write `$proto` in C. It returns a new string: `$s`, then $c, then `$q`. Return NULL if the allocation fails.",
        "C function: `$proto`. Join `$s` and `$q` with $c between them in a new heap string. No memory: return NULL.",
        "Implement `$proto`: allocate the text of `$s` followed by $c and the text of `$q`. The caller frees it. "
        "If the allocation fails, return NULL.",
    ),
    slots={"f": "function", "s": "string", "q": "string2", "c": "separator"},
    local={"p": "heap_local", "k": "length_local", "m": "index2_local"},
    variants=(
        _JOIN, _JOIN2,
        bad("memcpy_unchecked", _JOIN, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", ""),
            hides="memcpy_late"),
        bad("memcpy_short", _JOIN, "off-by-one", ("malloc($k + $m + 2)", "malloc($k + $m + 1)"), hides="strcat"),
        bad("memcpy_late", _JOIN, "null dereference",
            ("    if ($p == NULL)\n        return NULL;\n    memcpy($p, $s, $k);",
             "    if ($p != NULL)\n        memcpy($p, $s, $k);")),
        bad("memcpy_first", _JOIN, "out-of-bounds write", ("malloc($k + $m + 2)", "malloc($k)")),
        bad("snprintf_none", _JOIN2, "null dereference",
            ("    if ($p != NULL)\n        snprintf", "    if ($p == NULL)\n        $p[0] = $c;\n    snprintf")),
        bad("strcat", _JOIN, "unbounded copy",
            ("    size_t $k = strlen($s);\n    size_t $m = strlen($q);\n    char *$p = malloc($k + $m + 2);",
             "    size_t $k = strlen($s);\n    char *$p = malloc($k + 16);"),
            ("    memcpy($p + $k + 1, $q, $m);\n    $p[$k + $m + 1] = '\\0';",
             "    $p[$k + 1] = '\\0';\n    strcat($p, $q);")),
        bad("snprintf_cut", _JOIN2, WRONG, ("snprintf($p, $k,", "snprintf($p, $k - 1,")),
    ),
    contract="""
$s: text
$q: text
result: text
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    const char want[] = {'a', 'b', $c, 'c', 'd', 0};
    char *r = $f("ab", "cd");
    SECGEN_CHECK(r != NULL && strcmp(r, want) == 0, "\\"ab\\" and \\"cd\\" must be joined by the separator");
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
    const char *a[] = {"", "x", "home", ""}, *b[] = {"", "yz", "", "file.txt"};
    for (int i = 0; i < 4; i++) {
        size_t k = strlen(a[i]);
        char *r = $f(a[i], b[i]);
        SECGEN_CHECK(r != NULL && strlen(r) == k + 1 + strlen(b[i]), "length, case %d", i);
        SECGEN_CHECK(memcmp(r, a[i], k) == 0 && r[k] == $c && strcmp(r + k + 1, b[i]) == 0, "text, case %d", i);
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
    char *r = $f("abcdefg", "hijklmno");
    SECGEN_CHECK(r != NULL && strlen(r) == 16, "sixteen characters");
    free(r);
    r = $f("0123456", "a second part that is much longer than the first part");
    SECGEN_CHECK(r != NULL && strlen(r) == 61, "a long second part");
    free(r);
    secgen_fail_alloc(1);
    SECGEN_CHECK($f("a", "b") == NULL, "NULL when the allocation fails");
    SECGEN_DONE();
}
""",
)

FAMILY = path_join
