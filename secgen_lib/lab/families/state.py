"""Families with a state: a ring buffer, a stack, a linked list."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_RING = good("wrap", """
#include <stddef.h>

static int $b[$m];
static size_t $k, $t;

int $f(int $v) {
    if ($t == $m)
        return $e;
    $b[($k + $t) % $m] = $v;
    $t++;
    return 0;
}

int $g(int *$o) {
    if ($o == NULL || $t == 0)
        return $e;
    *$o = $b[$k];
    $k = ($k + 1) % $m;
    $t--;
    return 0;
}
""")
_RING2 = good("compare", """
#include <stddef.h>

static int $b[$m];
static size_t $k, $i, $t;

int $f(int $v) {
    if ($t >= $m)
        return $e;
    $t++;
    $b[$i++] = $v;
    if ($i == $m)
        $i = 0;
    return 0;
}

int $g(int *$o) {
    if ($o == NULL || $t == 0)
        return $e;
    $t--;
    *$o = $b[$k++];
    if ($k == $m)
        $k = 0;
    return 0;
}
""")
ring_buffer = Family(
    name="ring_buffer",
    declaration="int $f(int $v); int $g(int *$o)",
    statements=(
        "Write a queue for $m numbers in C: `$proto`. `$f` puts `$v` in, `$g` takes the oldest number out to `*$o`; "
        "both return 0. Return $e when it is full, empty, or `$o` is NULL.",
        "C functions: `$proto`. They are a first in, first out buffer of $m numbers. The result is 0, or $e if `$f` "
        "finds it full or `$g` finds it empty or gets NULL for `$o`.",
        "Implement `$proto`: a ring buffer with room for $m numbers. `$f` adds `$v`, `$g` stores the oldest in `*$o` "
        "and removes it. Return 0, and $e when full, when empty, and for a NULL `$o`.",
    ),
    slots={"f": "function", "g": "function", "v": "value", "o": "result", "m": "small", "e": "empty"},
    local={"b": "heap_local", "k": "node_local", "t": "sum_local", "i": "index_local"},
    variants=(
        _RING, _RING2,
        bad("wrap_full", _RING, "out-of-bounds write",
            ("    if ($t == $m)\n        return $e;\n    $b[($k + $t) % $m]", "    $b[$k + $t]")),
        bad("wrap_null", _RING, "null dereference", ("$o == NULL || $t == 0", "$t == 0")),
        bad("wrap_both", _RING, "null dereference", ("$o == NULL || $t == 0", "$o == NULL && $t == 0")),
        bad("wrap_late", _RING, "null dereference",
            ("$o == NULL || $t == 0)\n        return $e;", "$o == NULL)\n        *$o = 0;\n    if ($t == 0)\n"
             "        return $e;")),
        bad("compare_edge", _RING2, "off-by-one", ("if ($i == $m)", "if ($i > $m)")),
        bad("compare_null", _RING2, "null dereference", ("$o == NULL || $t == 0", "$o != NULL && $t == 0")),
        bad("compare_read", _RING2, "out-of-bounds read", ("if ($k == $m)", "if ($k > $m)")),
        bad("wrap_one", _RING, WRONG, ("$t == $m", "$t + 1 == $m")),
    ),
    examples="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int r = 0;
    SECGEN_CHECK($f(3) == 0 && $f(4) == 0, "two numbers must fit");
    SECGEN_CHECK($g(&r) == 0 && r == 3, "the oldest number must come out first");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int r = 0;
    SECGEN_CHECK($g(&r) == $e, "empty at first");
    for (int i = 0; i < $m; i++)
        SECGEN_CHECK($f(i + 7) == 0, "number %d", i);
    SECGEN_CHECK($f(1) == $e, "full");
    for (int i = 0; i < $m; i++)
        SECGEN_CHECK($g(&r) == 0 && r == i + 7, "number %d", i);
    SECGEN_CHECK($g(&r) == $e, "empty again");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    int r = 0, want = 0;
    for (int i = 0; i < 5 * $m; i++) {
        SECGEN_CHECK($f(i) == 0, "number %d", i);
        if (i >= 2)
            SECGEN_CHECK($g(&r) == 0 && r == want++, "number %d", i);
    }
    SECGEN_CHECK($g(NULL) == $e, "NULL");
    for (int i = 0; i < 3 * $m; i++)
        $f(i);
    SECGEN_CHECK($g(&r) == 0 && r == want, "what was in stays");
    SECGEN_DONE();
}
""",
)

_BRA = good("stack", """
#include <stddef.h>

int $f(const char *$s) {
    char $p[$m];
    size_t $t = 0;
    for (; *$s != '\\0'; $s++) {
        if (*$s == '(' || *$s == '[') {
            if ($t == $m)
                return $e;
            $p[$t++] = *$s;
        } else if (*$s == ')' || *$s == ']') {
            if ($t == 0 || $p[--$t] != (*$s == ')' ? '(' : '['))
                return $e;
        }
    }
    return $t == 0 ? 0 : $e;
}
""")
_BRA2 = good("limit", """
#include <stddef.h>

int $f(const char *$s) {
    char $p[$m + 1] = {0};
    size_t $t = 0;
    for (size_t $i = 0; $s[$i] != '\\0'; $i++) {
        char $k = $s[$i];
        if ($k == '(')
            $p[$t++] = ')';
        if ($k == '[')
            $p[$t++] = ']';
        if ($t > $m)
            return $e;
        if ($k == ')' || $k == ']')
            if ($t == 0 || $p[--$t] != $k)
                return $e;
    }
    return $t > 0 ? $e : 0;
}
""")
brackets = Family(
    name="brackets",
    declaration="int $f(const char *$s)",
    statements=(
        "Write `$proto` in C. It returns 0 if the round and square brackets in `$s` are balanced, and $e if not or if "
        "more than $m are open at once.",
        "C function: `$proto`. Check that each ( and [ in `$s` is closed in order by its ) or ]. Return 0, or $e for a "
        "mistake or more than $m open brackets.",
        "Implement `$proto`: the result is 0 when ( ) and [ ] match in `$s`, else $e. A nesting deeper than $m is $e "
        "too.",
    ),
    slots={"f": "function", "s": "string", "m": "small", "e": "empty"},
    local={"p": "heap_local", "t": "sum_local", "i": "index_local", "k": "node_local"},
    variants=(
        _BRA, _BRA2,
        bad("stack_deep", _BRA, "out-of-bounds write",
            ("            if ($t == $m)\n                return $e;\n", "")),
        bad("stack_edge", _BRA, "off-by-one", ("$t == $m", "$t > $m")),
        bad("stack_empty", _BRA, "out-of-bounds read", ("$t == 0 || $p[--$t]", "$p[--$t]")),
        bad("stack_unset", _BRA, "uninitialised value", ("size_t $t = 0;", "size_t $t;")),
        bad("stack_peek", _BRA, "uninitialised value", ("    return $t == 0 ? 0 : $e;",
                                                        "    return $p[0] == 0 || $t == 0 ? 0 : $e;")),
        bad("limit_short", _BRA2, "out-of-bounds write", ("$p[$m + 1]", "$p[$m]")),
        bad("limit_unset", _BRA2, "uninitialised value", ("size_t $t = 0;", "size_t $t;")),
        bad("limit_open", _BRA2, WRONG, ("$t > 0 ? $e : 0", "0")),
    ),
    examples="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    SECGEN_CHECK($f("a(b)[c]") == 0, "$f(\\"a(b)[c]\\") must be 0");
    SECGEN_CHECK($f("(]") == $e, "$f(\\"(]\\") must be $e");
    SECGEN_CHECK($f("(") == $e, "$f(\\"(\\") must be $e");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    const char *right[] = {"", "x", "()", "[()]", "f(a[1], b[(2)])", "()[]()"};
    const char *wrong[] = {"(", "[()", "([)]", "x[y)", "((())"};
    for (int i = 0; i < 6; i++)
        SECGEN_CHECK($f(right[i]) == 0, "balanced, case %d", i);
    for (int i = 0; i < 5; i++)
        SECGEN_CHECK($f(wrong[i]) == $e, "not balanced, case %d", i);
    char deep[2 * $m + 1];
    memset(deep, '(', $m);
    memset(deep + $m, ')', $m);
    deep[2 * $m] = 0;
    SECGEN_CHECK($f(deep) == 0, "as deep as is allowed");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char deep[100];
    memset(deep, '(', sizeof deep);
    deep[$m + 1] = 0;
    SECGEN_CHECK($f(deep) == $e, "one too deep");
    deep[$m + 1] = '[';
    deep[99] = 0;
    SECGEN_CHECK($f(deep) == $e, "much too deep");
    SECGEN_CHECK($f(")") == $e && $f("]]") == $e, "nothing to close");
    SECGEN_DONE();
}
""",
)

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
            ("        if ($p == NULL) {\n            $t = $e;\n            break;\n        }\n", "")),
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
            ("    while ($k != NULL) {\n" + _FREE + "\n    }", "    free($k);")),
        bad("walk_zero", _LIST2, WRONG, ("$i < $n ? $e : $t", "$t")),
    ),
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

FAMILIES = (ring_buffer, brackets, linked_list)
