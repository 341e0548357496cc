"""A list that is built, summed and freed."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_LIST = good("push", """
#include <stdlib.h>

struct cell {
    int datum;
    struct cell *link;
};

long $f(const int *$a, size_t $n) {
    struct cell *$k = NULL;
    long $t = 0;
    for (size_t $i = 0; $i < $n; $i++) {
        struct cell *$p = malloc(sizeof *$p);
        if ($p == NULL) {
            $t = $e;
            break;
        }
        $p->datum = $a[$i];
        $p->link = $k;
        $k = $p;
        $t += $a[$i];
    }
    while ($k != NULL) {
        struct cell *$o = $k->link;
        free($k);
        $k = $o;
    }
    return $t;
}
""")
_LIST2 = good("walk", """
#include <stdlib.h>

struct cell {
    int datum;
    struct cell *link;
};

long $f(const int *$a, size_t $n) {
    struct cell *$k = NULL;
    size_t $i = 0;
    for (; $i < $n; $i++) {
        struct cell *$p = calloc(1, sizeof *$p);
        if ($p == NULL)
            break;
        $p->datum = $a[$i];
        $p->link = $k;
        $k = $p;
    }
    long $t = 0;
    while ($k != NULL) {
        struct cell *$o = $k;
        $t += $o->datum;
        $k = $o->link;
        free($o);
    }
    return $i < $n ? $e : $t;
}
""")
_FREE = "        struct cell *$o = $k->link;\n        free($k);\n        $k = $o;"
linked_list = Family(
    name="linked_list",
    declaration="long $f(const int *$a, size_t $n)",
    statements=(
        "Write `$proto` in C. It puts the `$n` numbers of `$a` into a linked list, returns their sum, and frees the "
        "list. If an allocation fails, free everything and return $e.",
        "C function: `$proto`. Build a singly linked list of the `$n` elements of `$a`, then free it and return the "
        "sum. Return $e, and leak nothing, when there is no memory.",
        "Implement `$proto`: store each of the `$n` values of `$a` in a list cell of its own. The result is the sum, "
        "or $e if an allocation fails; no cell may be left.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "e": "empty"},
    local={"k": "node_local", "p": "heap_local", "o": "temp_local", "t": "sum_local", "i": "index_local"},
    variants=(
        _LIST, _LIST2,
        bad("push_unchecked", _LIST, "null dereference",
            ("        if ($p == NULL) {\n            $t = $e;\n            break;\n        }\n", ""),
            hides="push_twice"),
        bad("push_return", _LIST, "leak",
            ("        if ($p == NULL) {\n            $t = $e;\n            break;\n        }\n",
             "        if ($p == NULL)\n            return $e;\n")),
        bad("push_freed", _LIST, "use after free", (_FREE, "        free($k);\n        $k = $k->link;")),
        bad("push_twice", _LIST, "double free", ("        $k = $o;", "        free($k);\n        $k = $o;")),
        bad("push_go_on", _LIST, "null dereference", ("            break;\n        }", "        }")),
        bad("walk_freed", _LIST2, "use after free",
            ("        $k = $o->link;\n        free($o);", "        free($o);\n        $k = $o->link;")),
        bad("walk_kept", _LIST2, "leak", ("        free($o);\n", "")),
        bad("push_head", _LIST, "leak",
            ("    while ($k != NULL) {\n" + _FREE + "\n    }", "    free($k);"), hides="push_freed"),
        bad("walk_zero", _LIST2, WRONG, ("$i < $n ? $e : $t", "$t")),
    ),
    contract="""
$a: items $n
allocations: may fail, then result == $e
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[] = {1, 2, 3};
    SECGEN_CHECK($f(in, 3) == 6, "the sum of 1, 2, 3 must be 6");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int in[20];
    long want = 0;
    for (int i = 0; i < 20; i++) {
        SECGEN_CHECK($f(in, (size_t)i) == want, "%d numbers", i);
        in[i] = i * i - 9;
        want += in[i];
    }
    secgen_fail_alloc(2);
    SECGEN_CHECK($f(in, 5) == $e, "no memory");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
$proto;
SECGEN_TEST {
    int *in = malloc(4 * sizeof *in);
    for (int i = 0; i < 4; i++)
        in[i] = i;
    SECGEN_CHECK($f(in, 4) == 6, "four numbers");
    secgen_fail_alloc(3);
    SECGEN_CHECK($f(in, 4) == $e, "the third allocation fails");
    secgen_fail_alloc(0);
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = linked_list
