"""Growing a heap array by one element."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_APP = good("temp", """
#include <stdlib.h>

int $f(int **$a, size_t *$n, int $v) {
    int *$p = realloc(*$a, (*$n + 1) * sizeof *$p);
    if ($p == NULL)
        return $e;
    $p[*$n] = $v;
    *$a = $p;
    ++*$n;
    return 0;
}
""")
_APP2 = good("move", """
#include <stdlib.h>

int $f(int **$a, size_t *$n, int $v) {
    int *$p = malloc((*$n + 1) * sizeof *$p);
    if ($p == NULL)
        return $e;
    for (size_t $i = 0; $i < *$n; $i++)
        $p[$i] = (*$a)[$i];
    $p[*$n] = $v;
    free(*$a);
    *$a = $p;
    *$n += 1;
    return 0;
}
""")
append = Family(
    name="append",
    declaration="int $f(int **$a, size_t *$n, int $v)",
    statements=(
        "Write `$proto` in C. `*$a` is a heap array of `*$n` numbers, or NULL. It grows the array by one, puts `$v` at "
        "its end, and returns 0. If the allocation fails, change nothing and return $e.",
        "C function: `$proto`. Append `$v` to the heap array `*$a` of `*$n` elements, and update both. Return 0, or $e "
        "with both unchanged when there is no memory.",
        "Implement `$proto`: make room for one more element in `*$a`, which holds `*$n`, store `$v` there, and return "
        "0. The result is $e, and the old array stays valid, if the allocation fails.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "v": "value", "e": "empty"},
    local={"p": "heap_local", "i": "index_local"},
    variants=(
        _APP, _APP2,
        bad("temp_unchecked", _APP, "null dereference", ("    if ($p == NULL)\n        return $e;\n", "")),
        bad("temp_same", _APP, "out-of-bounds write", ("(*$n + 1) * sizeof", "*$n * sizeof")),
        bad("temp_freed", _APP, "use after free", ("    if ($p == NULL)\n        return $e;\n",
                                                   "    if ($p == NULL) {\n        free(*$a);\n        return $e;\n"
                                                   "    }\n"), hides="temp_old"),
        bad("direct", _APP, "leak",
            ("    int *$p = realloc(*$a, (*$n + 1) * sizeof *$p);\n    if ($p == NULL)\n        return $e;\n"
             "    $p[*$n] = $v;\n    *$a = $p;\n",
             "    *$a = realloc(*$a, (*$n + 1) * sizeof(int));\n    if (*$a == NULL)\n        return $e;\n"
             "    (*$a)[*$n] = $v;\n")),
        bad("move_kept", _APP2, "leak", ("    free(*$a);\n", "")),
        bad("move_early", _APP2, "use after free",
            ("    free(*$a);\n", ""), ("    for (size_t", "    free(*$a);\n    for (size_t")),
        bad("move_late", _APP2, "null dereference",
            ("    if ($p == NULL)\n        return $e;\n    for", "    if ($p != NULL)\n        for"),
            ("        $p[$i] = (", "            $p[$i] = (")),
        bad("temp_old", _APP, "double free", ("    *$a = $p;", "    free(*$a);\n    *$a = $p;")),
        bad("move_front", _APP2, WRONG, ("$p[$i] =", "$p[$i + 1] ="), ("$p[*$n] =", "$p[0] =")),
    ),
    contract="""
$n: cell from 0 to 40
*$a: items *$n or null heap
after $n: cell
after *$a: items *$n
allocations: may fail, then result == $e unchanged
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *r = NULL;
    size_t k = 0;
    SECGEN_CHECK($f(&r, &k, 5) == 0 && k == 1 && r[0] == 5, "appending 5 to nothing must give 5");
    SECGEN_CHECK($f(&r, &k, 6) == 0 && k == 2 && r[0] == 5 && r[1] == 6, "appending 6 must give 5, 6");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *r = NULL;
    size_t k = 0;
    for (int i = 0; i < 30; i++) {
        SECGEN_CHECK($f(&r, &k, i % 4) == 0, "element %d", i);
        SECGEN_CHECK(k == (size_t)i + 1, "count %d", i);
    }
    for (int i = 0; i < 30; i++)
        SECGEN_CHECK(r[i] == i % 4, "element %d", i);
    free(r);
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *r = NULL;
    size_t k = 0;
    for (int i = 0; i < 9; i++)
        SECGEN_CHECK($f(&r, &k, i) == 0 && r[i] == i, "element %d", i);
    int *before = r;
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(&r, &k, 1) == $e, "no memory");
    SECGEN_CHECK(r == before && k == 9 && r[8] == 8, "the old array stays");
    secgen_fail_alloc(0);
    free(r);
    SECGEN_DONE();
}
""",
)

FAMILY = append
