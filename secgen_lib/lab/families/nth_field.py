"""One field of a separated line, in a buffer of stated size."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_SKIP = good("skip", """
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s, int $k) {
    if ($s == NULL || $k < 0)
        return $e;
    for (; $k > 0; $k--) {
        $s = strchr($s, $c);
        if ($s == NULL)
            return $e;
        $s++;
    }
    size_t $u = 0;
    while ($s[$u] != '\\0' && $s[$u] != $c)
        $u++;
    if ($u >= $cap)
        return $e;
    memcpy($d, $s, $u);
    $d[$u] = '\\0';
    return (int)$u;
}
""")
_STATE = good("state", """
#include <stddef.h>

int $f(char *$d, size_t $cap, const char *$s, int $k) {
    size_t $u = 0;
    for (; $s != NULL && $k >= 0 && $u < $cap; $s++) {
        if (*$s != '\\0' && *$s != $c) {
            if ($k == 0)
                $d[$u++] = *$s;
        } else if ($k-- == 0) {
            $d[$u] = '\\0';
            return (int)$u;
        } else if (*$s == '\\0') {
            return $e;
        }
    }
    return $e;
}
""")
_COPY = good("copy", """
#include <stdlib.h>
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s, int $k) {
    char *$p = $s == NULL ? NULL : strdup($s);
    char *q = $p, *part = NULL, z[] = {$c, '\\0'};
    if ($p == NULL)
        return $e;
    for (; $k >= 0; $k--)
        part = strsep(&q, z);
    int $u = $e;
    if (part != NULL && strlen(part) < $cap) {
        $u = (int)strlen(part);
        memcpy($d, part, (size_t)$u + 1);
    }
    free($p);
    return $u;
}
""")
_TEXT = good("text", """
#include <stdlib.h>
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s, int $k) {
    char *$p = $s == NULL ? NULL : strdup($s);
    if ($p == NULL || $k < 0) {
        free($p);
        return $e;
    }
    char *q = $p, *part = $p;
    for (; $k > 0 && part != NULL; $k--)
        part = (q = strchr(part, $c)) == NULL ? NULL : q + 1;
    if (part != NULL && (q = strchr(part, $c)) != NULL)
        *q = '\\0';
    int ok = part != NULL && strlen(part) < $cap;
    if (ok)
        strcpy($d, part);
    free($p);
    return ok ? (int)strlen($d) : $e;
}
""")
_FIND = "        if ($s == NULL)\n            return $e;\n"
nth_field = Family(
    name="nth_field",
    declaration="int $f(char *$d, size_t $cap, const char *$s, int $k)",
    statements=(
        "Write `$proto` in C. Fields of `$s` are separated by $c. It copies field `$k`, from 0, to `$d` of `$cap` "
        "bytes and returns its length, or $e if `$s` is NULL, there is no such field, it does not fit, or no memory.",
        "C function: `$proto`. Split `$s` at each $c and put field number `$k` (the first is 0) into the `$cap` bytes "
        "of `$d`. Return its length; $e for NULL, no such field, no room with the terminator, or no memory.",
        "Implement `$proto`: `$d` (`$cap` bytes) gets the text of field `$k` of `$s`, where $c separates fields and 0 "
        "is the first. The result is its length; $e for NULL, a missing or too long field, no memory.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "s": "string", "k": "key", "c": "separator", "e": "empty"},
    local={"u": "length_local", "p": "heap_local"},
    variants=(
        _SKIP, _STATE, _COPY, _TEXT,
        bad("skip_unchecked", _SKIP, "null dereference", (_FIND, "")),
        bad("skip_last", _SKIP, "out-of-bounds read", ("$s[$u] != '\\0' && $s[$u] != $c", "$s[$u] != $c")),
        bad("skip_edge", _SKIP, "off-by-one", ("$u >= $cap", "$u > $cap")),
        bad("state_unset", _STATE, "uninitialised value", ("size_t $u = 0;", "size_t $u;")),
        bad("copy_long", _COPY, "unbounded copy",
            ("part != NULL && strlen(part) < $cap", "part != NULL && $cap > 0"),
            ("memcpy($d, part, (size_t)$u + 1);", "strcpy($d, part);")),
        bad("copy_cut", _COPY, "out-of-bounds write",
            ("part != NULL && strlen(part) < $cap", "part != NULL && $cap > 0"),
            ("        memcpy($d, part, (size_t)$u + 1);", "        strncpy($d, part, $cap);\n        $d[$u] = '\\0';"),
            hides="copy_long"),
        bad("copy_early", _COPY, "use after free", ("    free($p);\n", ""),
            ("    int $u = $e;", "    free($p);\n    int $u = $e;")),
        bad("copy_return", _COPY, "leak",
            ("    int $u = $e;\n    if (part != NULL && strlen(part) < $cap) {\n        $u = (int)strlen(part);\n"
             "        memcpy($d, part, (size_t)$u + 1);\n    }\n",
             "    if (part == NULL || strlen(part) >= $cap)\n        return $e;\n    int $u = (int)strlen(part);\n"
             "    memcpy($d, part, (size_t)$u + 1);\n")),
        bad("copy_twice", _COPY, "double free",
            ("    if (part != NULL && strlen", "    if (part == NULL)\n        free($p);\n    else if (strlen")),
        bad("state_next", _STATE, WRONG, ("if ($k == 0)", "if ($k <= 1)")),
    ),
    contract="""
$k: from INT_MIN to 100000
$d: room $cap
$s: text of $c near $cap or null
after $d: text when result >= 0
allocations: may fail, then result == $e
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char in[] = {'a', $c, 'b', 'c', 0}, b[8];
    SECGEN_CHECK($f(b, sizeof b, in, 0) == 1 && strcmp(b, "a") == 0, "field 0 must be \\"a\\"");
    SECGEN_CHECK($f(b, sizeof b, in, 1) == 2 && strcmp(b, "bc") == 0, "field 1 must be \\"bc\\"");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[16], in[] = {'o', 'n', 'e', $c, $c, 't', 'w', 'o', $c, 0};
    SECGEN_CHECK($f(b, sizeof b, in, 0) == 3 && strcmp(b, "one") == 0, "field 0");
    SECGEN_CHECK($f(b, sizeof b, in, 1) == 0 && b[0] == '\\0', "an empty field");
    SECGEN_CHECK($f(b, sizeof b, in, 2) == 3 && strcmp(b, "two") == 0, "field 2");
    SECGEN_CHECK($f(b, sizeof b, in, 3) == 0 && b[0] == '\\0', "an empty last field");
    SECGEN_CHECK($f(b, sizeof b, in, 4) == $e, "no such field");
    SECGEN_CHECK($f(b, sizeof b, "", 0) == 0 && b[0] == '\\0', "the empty string has one field");
    SECGEN_CHECK($f(b, 3, in, 2) == $e, "too long");
    SECGEN_CHECK($f(b, 4, in, 2) == 3 && strcmp(b, "two") == 0, "just fits");
    SECGEN_CHECK($f(b, sizeof b, in, -1) == $e, "field -1");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(4), *in = malloc(8), text[] = {'a', 'b', 'c', $c, 'd', 'e', 'f', 0};
    memcpy(in, text, 8);
    SECGEN_CHECK($f(b, 4, in, 1) == 3 && strcmp(b, "def") == 0, "the last field");
    SECGEN_CHECK($f(b, 4, in, 2) == $e && $f(b, 4, in, 90) == $e, "no such field");
    SECGEN_CHECK($f(b, 4, "abcdefghijkl", 0) == $e && $f(b, 4, "abcd", 0) == $e, "too long");
    SECGEN_CHECK($f(b, 0, "", 0) == $e, "no room");
    SECGEN_CHECK($f(b, 4, NULL, 0) == $e, "NULL");
    secgen_fail_alloc(1);
    int r = $f(b, 4, in, 0);
    secgen_fail_alloc(0);
    SECGEN_CHECK(r == $e || (r == 3 && strcmp(b, "abc") == 0), "no memory");
    free(b);
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = nth_field
