"""Balanced brackets, with a stack of fixed depth."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

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
        bad("stack_edge", _BRA, "off-by-one", ("$t == $m", "$t > $m"), hides="stack_unset"),
        bad("stack_empty", _BRA, "out-of-bounds read", ("$t == 0 || $p[--$t]", "$p[--$t]")),
        bad("stack_unset", _BRA, "uninitialised value", ("size_t $t = 0;", "size_t $t;")),
        bad("stack_peek", _BRA, "uninitialised value", ("    return $t == 0 ? 0 : $e;",
                                                        "    return $p[0] == 0 || $t == 0 ? 0 : $e;")),
        bad("limit_short", _BRA2, "out-of-bounds write", ("$p[$m + 1]", "$p[$m]"), hides="limit_unset"),
        bad("limit_unset", _BRA2, "uninitialised value", ("size_t $t = 0;", "size_t $t;")),
        bad("limit_open", _BRA2, WRONG, ("$t > 0 ? $e : 0", "0")),
    ),
    contract="""
$s: text of "([)]" near $m
""",
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

FAMILY = brackets
