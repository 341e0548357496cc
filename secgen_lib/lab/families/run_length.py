"""The run-length encoding of a string in a new string."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_RUNS = good("runs", """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *$f(const char *$s) {
    if ($s == NULL)
        return NULL;
    size_t $k = strlen($s) * 2 + 1;
    char *$p = calloc($k, 1);
    if ($p == NULL)
        return NULL;
    char *q = $p;
    while (*$s != '\\0') {
        int z = 1;
        while ($s[z] == *$s)
            z++;
        q += sprintf(q, "%c%d", *$s, z);
        $s += z;
    }
    return $p;
}
""")
_SHRINK = good("shrink", """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *$f(const char *$s) {
    char *$p = $s == NULL ? NULL : malloc(strlen($s) * 2 + 1);
    if ($p == NULL)
        return NULL;
    size_t $k = 0, z = 0;
    for (; *$s != '\\0'; $s++) {
        z++;
        if ($s[0] == $s[1])
            continue;
        $k += (size_t)sprintf($p + $k, "%c%zu", *$s, z);
        z = 0;
    }
    $p[$k] = '\\0';
    char *q = realloc($p, $k + 1);
    return q != NULL ? q : $p;
}
""")
run_length = Family(
    name="run_length",
    declaration="char *$f(const char *$s)",
    statements=(
        "Write `$proto` in C. It returns a new heap string with each run of equal characters in `$s` as the character "
        "and the run's length: aaab gives a3b1, nothing gives nothing. If `$s` is NULL or without memory, return NULL.",
        "C function: `$proto`. Encode the runs of `$s`, however long, as character and decimal count (xxy: x2y1) in an "
        "allocated string. The empty string stays empty. NULL, or no memory: return NULL.",
        "Implement `$proto`: the run-length encoding of `$s` on the heap, such as c3d1 for cccd. Nothing is encoded as "
        "nothing. If `$s` is NULL or an allocation fails, return NULL and leak nothing.",
    ),
    slots={"f": "function", "s": "string"},
    local={"p": "heap_local", "k": "length_local"},
    variants=(
        _RUNS, _SHRINK,
        bad("runs_unchecked", _RUNS, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("runs_edge", _RUNS, "off-by-one", ("strlen($s) * 2 + 1", "strlen($s) * 2")),
        bad("runs_narrow", _RUNS, "integer overflow", ("size_t $k = strlen($s) * 2 + 1",
                                                       "unsigned short $k = (unsigned short)(strlen($s) * 2 + 1)")),
        bad("runs_unset", _RUNS, "uninitialised value", ("int z = 1;", "int z;")),
        bad("shrink_small", _SHRINK, "integer overflow",
            ("size_t $k = 0, z = 0;", "size_t $k = 0;\n    unsigned char z = 0;"), ("%c%zu", "%c%u")),
        bad("shrink_ignored", _SHRINK, "use after free",
            ("    char *q = realloc($p, $k + 1);\n    return q != NULL ? q : $p;",
             "    char *q = realloc($p, $k + 1);\n    return q == NULL ? NULL : $p;")),
        bad("shrink_lost", _SHRINK, "leak", ("return q != NULL ? q : $p;", "return q;"), hides="shrink_ignored"),
        bad("shrink_twice", _SHRINK, "double free",
            ("    return q != NULL ? q : $p;",
             "    if (q != NULL)\n        free($p);\n    return q != NULL ? q : $p;")),
        bad("shrink_open", _SHRINK, "uninitialised value", ("    $p[$k] = '\\0';\n", "")),
        bad("runs_first", _RUNS, WRONG, ('"%c%d", *$s, z);', '"%c%d", *$s, z > 1 ? z : 2);')),
    ),
    contract="""
$s: text or null
result: text
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *r = $f("aaab");
    SECGEN_CHECK(r != NULL && strcmp(r, "a3b1") == 0, "the code of \\"aaab\\" must be \\"a3b1\\"");
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
    char *r = $f("xyz");
    SECGEN_CHECK(r != NULL && strcmp(r, "x1y1z1") == 0, "runs of one");
    free(r);
    r = $f("");
    SECGEN_CHECK(r != NULL && r[0] == '\\0', "the empty string");
    free(r);
    r = $f("aaaaaaaaaaaaabba");
    SECGEN_CHECK(r != NULL && strcmp(r, "a13b2a1") == 0, "a run of thirteen");
    free(r);
    SECGEN_CHECK($f(NULL) == NULL, "NULL");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *in = malloc(40001);
    for (int i = 0; i < 40000; i++)
        in[i] = i % 2 == 0 ? 'o' : 'x';
    in[40000] = '\\0';
    char *r = $f(in);
    SECGEN_CHECK(r != NULL && strlen(r) == 80000, "forty thousand runs");
    free(r);
    memset(in, 'a', 300);
    in[300] = '\\0';
    r = $f(in);
    SECGEN_CHECK(r != NULL && strcmp(r, "a300") == 0, "a run of three hundred");
    free(r);
    for (unsigned long k = 1; k < 3; k++) {
        secgen_fail_alloc(k);
        r = $f("aab");
        secgen_fail_alloc(0);
        SECGEN_CHECK(r == NULL || strcmp(r, "a2b1") == 0, "allocation %lu fails", k);
        free(r);
    }
    SECGEN_CHECK($f(NULL) == NULL, "NULL");
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = run_length
