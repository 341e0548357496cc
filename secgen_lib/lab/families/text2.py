"""Families that join, format and cut strings."""
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
        bad("memcpy_unchecked", _JOIN, "null dereference", ("    if ($p == NULL)\n        return NULL;\n", "")),
        bad("memcpy_short", _JOIN, "off-by-one", ("malloc($k + $m + 2)", "malloc($k + $m + 1)")),
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

_FMT = good("bounded", """
#include <stdio.h>

int $f(char *$d, size_t $cap, const char *$s, int $v) {
    int $k = snprintf($d, $cap, "%s$sep%d", $s, $v);
    if ($k < 0 || (size_t)$k >= $cap)
        return $e;
    return $k;
}
""")
_FMT2 = good("measured", """
#include <stdio.h>

int $f(char *$d, size_t $cap, const char *$s, int $v) {
    int $k = snprintf(NULL, 0, "%s$sep%d", $s, $v);
    if ($k < 0 || (size_t)$k + 1 > $cap)
        return $e;
    return snprintf($d, $cap, "%s$sep%d", $s, $v);
}
""")
format_pair = Family(
    name="format_pair",
    declaration="int $f(char *$d, size_t $cap, const char *$s, int $v)",
    statements=(
        "Write `$proto` in C. It writes `$s`, then \"$sep\", then `$v` in decimal to `$d`, which has `$cap` bytes, "
        "and returns the length. If it does not fit, return $e.",
        "C function: `$proto`. Format `$s` and `$v` with \"$sep\" between them into `$d` of `$cap` bytes. "
        "Return the length of the text, or $e when it does not fit with its terminator.",
        "Implement `$proto`: put the text of `$s`, \"$sep\" and the number `$v` into the buffer `$d`, never more than "
        "`$cap` bytes. The result is the length, or $e if there is no room.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "s": "string", "v": "value", "e": "empty",
           "sepc": "separator"},
    local={"k": "length_local"},
    derive=lambda slots, rng: {"sep": slots["sepc"][1]},
    variants=(
        _FMT, _FMT2,
        bad("sprintf", _FMT, "unbounded copy",
            ("snprintf($d, $cap, ", "sprintf($d, "), ("$k < 0 || (size_t)$k >= $cap", "$k < 0 || $cap == 0")),
        bad("sprintf_late", _FMT, "unbounded copy", ("snprintf($d, $cap, ", "sprintf($d, ")),
        bad("direct", _FMT, "format string",
            ("    int $k = snprintf($d, $cap, \"%s$sep%d\", $s, $v);",
             "    int $k = snprintf($d, $cap, $s);\n    if ($k >= 0 && (size_t)$k < $cap)\n"
             "        $k += snprintf($d + $k, $cap - (size_t)$k, \"$sep%d\", $v);")),
        bad("strcpy", _FMT, "unbounded copy",
            ("#include <stdio.h>", "#include <stdio.h>\n#include <string.h>"),
            ("    int $k = snprintf($d, $cap, \"%s$sep%d\", $s, $v);",
             "    strcpy($d, $s);\n    int $k = (int)strlen($d);\n"
             "    $k += snprintf($d + $k, $cap - (size_t)$k, \"$sep%d\", $v);")),
        bad("unset", _FMT, "uninitialised value",
            ("    int $k = snprintf(", "    int $k;\n    if ($cap > 0)\n        $k = snprintf(")),
        bad("measured_edge", _FMT2, "off-by-one",
            ("(size_t)$k + 1 > $cap", "(size_t)$k > $cap"), ("return snprintf($d, $cap, ", "return sprintf($d, ")),
        bad("bounded_cut", _FMT, WRONG, ("(size_t)$k >= $cap", "(size_t)$k > $cap")),
    ),
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[16] = "";
    SECGEN_CHECK($f(b, sizeof b, "ab", 12) == 5, "\\"ab\\" and 12 must give length 5");
    SECGEN_CHECK(strcmp(b, "ab${sep}12") == 0, "\\"ab\\" and 12 must give \\"ab${sep}12\\"");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[32] = "";
    SECGEN_CHECK($f(b, sizeof b, "", -7) == 3 && strcmp(b, "${sep}-7") == 0, "empty text");
    SECGEN_CHECK($f(b, sizeof b, "total", 1000) == 10 && strcmp(b, "total${sep}1000") == 0, "a pair");
    SECGEN_CHECK($f(b, 5, "ab", 1) == 4 && strcmp(b, "ab${sep}1") == 0, "just fits");
    SECGEN_CHECK($f(b, 4, "ab", 1) == $e, "one byte too small");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(6);
    SECGEN_CHECK($f(b, 6, "abc", 1) == 5, "exact fit");
    SECGEN_CHECK($f(b, 6, "abc", 12) == $e, "one byte too long");
    SECGEN_CHECK($f(b, 6, "a long name for a small buffer", 123) == $e, "much too long");
    SECGEN_CHECK($f(b, 0, "a", 1) == $e, "no room");
    SECGEN_CHECK($f(b, 6, "%%", 1) == 4 && b[1] == '%', "text is no format");
    free(b);
    SECGEN_DONE();
}
""",
)

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
        bad("strdup_nocheck", _AFTER, "null dereference", ("    if ($t == NULL)\n        return NULL;\n", "")),
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

FAMILIES = (path_join, format_pair, value_after)
