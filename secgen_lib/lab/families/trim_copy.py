"""A string without the separators at its ends, in a buffer of stated size."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_ENDS = good("ends", """
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s) {
    if ($s == NULL)
        return $e;
    while (*$s == $c)
        $s++;
    size_t $k = strlen($s);
    while ($k > 0 && $s[$k - 1] == $c)
        $k--;
    if ($k >= $cap)
        return $e;
    memcpy($d, $s, $k);
    $d[$k] = '\\0';
    return 0;
}
""")
_SCAN = good("scan", """
#include <stddef.h>

int $f(char *$d, size_t $cap, const char *$s) {
    size_t $k = 0, part = 0;
    for (; $s != NULL && *$s != '\\0'; $s++) {
        if ($k == 0 && *$s == $c)
            continue;
        if ($k < $cap)
            $d[$k] = *$s;
        $k++;
        if (*$s != $c)
            part = $k;
    }
    if ($s == NULL || part >= $cap)
        return $e;
    $d[part] = '\\0';
    return 0;
}
""")
_HEAP = good("heap", """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int $f(char *$d, size_t $cap, const char *$s) {
    char *$p = $s == NULL ? NULL : strdup($s);
    if ($p == NULL)
        return $e;
    char *q = $p;
    while (*q == $c)
        q++;
    for (size_t $k = strlen(q); $k > 0 && q[$k - 1] == $c; $k--)
        q[$k - 1] = '\\0';
    int part = snprintf($d, $cap, "%s", q);
    free($p);
    return part < 0 || (size_t)part >= $cap ? $e : 0;
}
""")
trim_copy = Family(
    name="trim_copy",
    declaration="int $f(char *$d, size_t $cap, const char *$s)",
    statements=(
        "Write `$proto` in C. It copies `$s` without the $c at both ends to `$d`, which has `$cap` bytes, and returns "
        "0. If `$s` is NULL, the rest does not fit, or memory runs out, return $e.",
        "C function: `$proto`. Trim every leading and trailing $c of `$s` into the `$cap` bytes of `$d`. Return 0, or "
        "$e for NULL, for a result that does not fit with its terminator, or without memory.",
        "Implement `$proto`: `$d`, of `$cap` bytes, gets `$s` with no $c at its start or end. The result is 0; it is "
        "$e when `$s` is NULL, too long after trimming, or an allocation fails.",
    ),
    slots={"f": "function", "d": "dest", "cap": "capacity", "s": "string", "c": "separator", "e": "empty"},
    local={"k": "length_local", "p": "heap_local"},
    variants=(
        _ENDS, _SCAN, _HEAP,
        bad("ends_null", _ENDS, "null dereference", ("    if ($s == NULL)\n        return $e;\n", "")),
        bad("ends_under", _ENDS, "out-of-bounds read", ("$k > 0 && $s[$k - 1]", "$s[$k - 1]")),
        bad("ends_strcpy", _ENDS, "unbounded copy",
            ("    if ($k >= $cap)\n        return $e;\n    memcpy($d, $s, $k);", "    strcpy($d, $s);")),
        bad("ends_strncpy", _ENDS, "out-of-bounds write",
            ("    if ($k >= $cap)\n        return $e;\n    memcpy($d, $s, $k);", "    strncpy($d, $s, $cap);"),
            hides="ends_strcpy"),
        bad("scan_unset", _SCAN, "uninitialised value", ("$k = 0, part = 0;", "$k = 0, part;")),
        bad("heap_leak", _HEAP, "leak",
            ("    free($p);\n    return part < 0 || (size_t)part >= $cap ? $e : 0;",
             "    if (part < 0 || (size_t)part >= $cap)\n        return $e;\n    free($p);\n    return 0;")),
        bad("heap_twice", _HEAP, "double free",
            ("    free($p);\n    return part < 0 || (size_t)part >= $cap ? $e : 0;",
             "    if (part < 0 || (size_t)part >= $cap)\n        free($p);\n    free($p);\n"
             "    return part < 0 || (size_t)part >= $cap ? $e : 0;")),
        bad("heap_early", _HEAP, "use after free",
            ("    int part = ", "    free($p);\n    int part = "),
            ("q);\n    free($p);", "q);")),
        bad("heap_format", _HEAP, "format string", ('"%s", q)', "q)")),
        bad("scan_left", _SCAN, WRONG, ("        if (*$s != $c)\n            part = $k;", "        part = $k;")),
    ),
    contract="""
$d: room $cap
$s: text of $c near $cap or null
after $d: text when result == 0
allocations: may fail, then result == $e
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char in[] = {$c, $c, 'a', 'b', $c, 'c', $c, 0}, want[] = {'a', 'b', $c, 'c', 0}, b[16];
    SECGEN_CHECK($f(b, sizeof b, in) == 0, "trimming must return 0");
    SECGEN_CHECK(strcmp(b, want) == 0, "only the ends must be trimmed");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char b[24], in[] = {$c, $c, $c, 'x', $c, $c, 0};
    memset(b, '+', sizeof b);
    SECGEN_CHECK($f(b, sizeof b, "") == 0 && b[0] == '\\0', "the empty string");
    SECGEN_CHECK($f(b, sizeof b, "hello") == 0 && strcmp(b, "hello") == 0, "nothing to trim");
    SECGEN_CHECK($f(b, sizeof b, in) == 0 && strcmp(b, "x") == 0, "both ends");
    SECGEN_CHECK($f(b, sizeof b, in + 3) == 0 && strcmp(b, "x") == 0, "the right end");
    SECGEN_CHECK($f(b, sizeof b, in + 4) == 0 && b[0] == '\\0', "nothing else");
    SECGEN_CHECK($f(b, 5, "hello") == $e, "too long");
    SECGEN_CHECK($f(b, 6, "hello") == 0 && strcmp(b, "hello") == 0, "just fits");
    SECGEN_CHECK($f(b, sizeof b, NULL) == $e, "NULL");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char *b = malloc(4), *in = calloc(3, 1);
    in[0] = in[1] = $c;
    SECGEN_CHECK($f(b, 4, in) == 0 && b[0] == '\\0', "only separators");
    SECGEN_CHECK($f(b, 4, in + 2) == 0 && b[0] == '\\0', "the empty string");
    in[0] = '\\0';
    SECGEN_CHECK($f(b, 4, in) == 0 && b[0] == '\\0', "the empty string in front");
    SECGEN_CHECK($f(b, 4, "abc") == 0 && strcmp(b, "abc") == 0, "exact fit");
    SECGEN_CHECK($f(b, 4, "%%d") == 0 && strcmp(b, "%%d") == 0, "percent signs");
    SECGEN_CHECK($f(b, 4, "abcd") == $e && $f(b, 4, "abcdefghijklmnop") == $e, "too long");
    SECGEN_CHECK($f(b, 0, "") == $e, "no room");
    SECGEN_CHECK($f(b, 4, NULL) == $e, "NULL");
    secgen_fail_alloc(1);
    int r = $f(b, 4, "a");
    secgen_fail_alloc(0);
    SECGEN_CHECK(r == $e || (r == 0 && strcmp(b, "a") == 0), "no memory");
    free(b);
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = trim_copy
