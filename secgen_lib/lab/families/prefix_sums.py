"""Running sums of an array in a new heap array."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_SUMS = good("malloc", """
#include <stdint.h>
#include <stdlib.h>

long *$f(const long *$a, size_t $n) {
    if ($n >= SIZE_MAX / sizeof(long))
        return NULL;
    long *$p = malloc(($n + 1) * sizeof *$p);
    if ($p == NULL)
        return NULL;
    $p[0] = 0;
    for (size_t $i = 0; $i < $n; $i++) {
        if (__builtin_add_overflow($p[$i], $a[$i], &$p[$i + 1])) {
            free($p);
            return NULL;
        }
    }
    return $p;
}
""")
_SUMS2 = good("calloc", """
#include <stdint.h>
#include <stdlib.h>

long *$f(const long *$a, size_t $n) {
    long *$p = $n < SIZE_MAX / sizeof(long) ? calloc($n + 1, sizeof *$p) : NULL;
    for (size_t $i = 1; $p != NULL && $i <= $n; $i++)
        if (__builtin_add_overflow($p[$i - 1], $a[$i - 1], &$p[$i])) {
            free($p);
            $p = NULL;
        }
    return $p;
}
""")
_LOOP = """    for (size_t $i = 0; $i < $n; $i++) {
        if (__builtin_add_overflow($p[$i], $a[$i], &$p[$i + 1])) {
            free($p);
            return NULL;
        }
    }
"""
prefix_sums = Family(
    name="prefix_sums",
    declaration="long *$f(const long *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It returns a new heap array of `$n` + 1 running sums of `$a`: first 0, then each sum "
        "with one more element. If the size or a sum overflows or the allocation fails, return NULL.",
        "C function: `$proto`. Allocate `$n` + 1 numbers; number i is the sum of the first i elements of `$a`. The "
        "result is NULL, with nothing leaked, if there is no memory, or the size or a sum overflows.",
        "Implement `$proto`: the prefix sums of the `$n` elements of `$a`, from 0 to the whole sum, in new memory. "
        "Give NULL on overflow of a sum, overflow of the size, or failed allocation.",
    ),
    slots={"f": "function", "a": "array", "n": "count"},
    local={"p": "heap_local", "i": "index_local"},
    variants=(
        _SUMS, _SUMS2,
        bad("malloc_unchecked", _SUMS, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("malloc_kept", _SUMS, "leak", ("            free($p);\n", "")),
        bad("malloc_plain", _SUMS, "integer overflow",
            (_LOOP, "    for (size_t $i = 0; $i < $n; $i++)\n        $p[$i + 1] = $p[$i] + $a[$i];\n"),
            hides="malloc_kept"),
        bad("malloc_size", _SUMS, "integer overflow",
            ("    if ($n >= SIZE_MAX / sizeof(long))\n        return NULL;\n", "")),
        bad("malloc_go_on", _SUMS, "use after free", ("            return NULL;\n        }\n", "        }\n")),
        bad("malloc_twice", _SUMS, "double free",
            ("    $p[0] = 0;\n", "    int ok = 1;\n    $p[0] = 0;\n"),
            ("$i < $n; $i++) {", "ok && $i < $n; $i++) {"),
            ("            free($p);\n            return NULL;\n        }\n    }\n    return $p;",
             "            free($p);\n            ok = 0;\n        }\n    }\n    if (!ok)\n        free($p);\n"
             "    return ok ? $p : NULL;")),
        bad("malloc_same", _SUMS, "out-of-bounds write", ("($n + 1) * sizeof", "$n * sizeof")),
        bad("malloc_unset", _SUMS, "uninitialised value", ("    $p[0] = 0;\n", "")),
        bad("calloc_same", _SUMS2, "off-by-one", ("calloc($n + 1,", "calloc($n,")),
        bad("malloc_moved", _SUMS, WRONG, ("overflow($p[$i], $a[$i],", "overflow(0L, $a[$i],")),
    ),
    contract="""
$n: huge
$a: items $n
result: items $n + 1
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    long in[] = {4, 5, 6};
    long *r = $f(in, 3);
    SECGEN_CHECK(r != NULL, "the sums of 4, 5, 6 must not be NULL");
    SECGEN_CHECK(r[0] == 0 && r[1] == 4 && r[3] == 15, "the sums of 4, 5, 6 must be 0, 4, 9, 15");
    free(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    long in[20], want = 0;
    for (int i = 0; i < 20; i++)
        in[i] = i * i - 30;
    for (size_t n = 0; n < 20; n++) {
        long *r = $f(in, n);
        SECGEN_CHECK(r != NULL && r[0] == 0, "%zu elements begin with 0", n);
        want = 0;
        for (size_t i = 0; i < n; i++) {
            want += in[i];
            SECGEN_CHECK(r[i + 1] == want, "sum %zu", i);
        }
        free(r);
    }
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
$proto;
SECGEN_TEST {
    long *in = malloc(4 * sizeof *in);
    for (int i = 0; i < 4; i++)
        in[i] = i;
    long *r = $f(in, 4);
    SECGEN_CHECK(r != NULL && r[4] == 6, "four elements");
    free(r);
    SECGEN_CHECK($f(in, SIZE_MAX) == NULL, "no such size");
    SECGEN_CHECK($f(in, SIZE_MAX / sizeof(long)) == NULL, "a size that is 0 again");
    secgen_fail_alloc(1);
    SECGEN_CHECK($f(in, 4) == NULL, "no memory");
    secgen_fail_alloc(0);
    in[0] = LONG_MAX;
    SECGEN_CHECK($f(in, 4) == NULL, "a sum that is too large");
    in[0] = LONG_MIN;
    in[1] = -1;
    SECGEN_CHECK($f(in, 4) == NULL, "a sum that is too small");
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = prefix_sums
