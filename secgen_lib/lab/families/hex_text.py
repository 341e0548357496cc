"""Bytes as hexadecimal digits, in groups, in a new string."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_PRINT = good("print", """
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

char *$f(const unsigned char *$a, size_t $n, size_t $w) {
    if ($n > SIZE_MAX / 3 - 1)
        return NULL;
    char *$p = calloc($n * 3 + 1, 1);
    if ($p == NULL)
        return NULL;
    char *q = $p;
    for (size_t $i = 0; $i < $n; $i++) {
        if ($w > 0 && $i > 0 && $i % $w == 0)
            *q++ = $c;
        q += sprintf(q, "%02x", $a[$i]);
    }
    return $p;
}
""")
_DIGITS = good("digits", """
#include <stdint.h>
#include <stdlib.h>

char *$f(const unsigned char *$a, size_t $n, size_t $w) {
    static const char part[] = "0123456789abcdef";
    size_t z = $w > 0 && $n > 0 ? ($n - 1) / $w : 0;
    if ($n > SIZE_MAX / 3 - 1)
        return NULL;
    char *$p = malloc($n * 2 + z + 1);
    if ($p == NULL)
        return NULL;
    z = 0;
    for (size_t $i = 0; $i < $n; $i++) {
        $p[z++] = part[$a[$i] / 16];
        $p[z++] = part[$a[$i] % 16];
        if ($w > 0 && $i + 1 < $n && ($i + 1) % $w == 0)
            $p[z++] = $c;
    }
    $p[z] = '\\0';
    return $p;
}
""")
_NONE = "    if ($p == NULL)\n        return NULL;\n"
_LIMIT = "    if ($n > SIZE_MAX / 3 - 1)\n        return NULL;\n"
hex_text = Family(
    name="hex_text",
    declaration="char *$f(const unsigned char *$a, size_t $n, size_t $w)",
    statements=(
        "Write `$proto` in C. It returns a heap string: the `$n` bytes of `$a` in hex, two digits each, with $c after "
        "every `$w` bytes but not at the end (`$w` = 0: none). If the size overflows or no memory, NULL.",
        "C function: `$proto`. Write the `$n` bytes of `$a` as small hex digits to a new string, groups of `$w` bytes "
        "separated by $c; 0 for `$w` means no groups. Too large a `$n`, or no memory: return NULL.",
        "Implement `$proto`: allocate the hex text of `$a` (`$n` bytes, two digits a byte), one $c between groups of "
        "`$w` bytes, or no $c if `$w` is 0. NULL if `$n` is too large for a size or memory runs out.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "w": "cols", "c": "separator"},
    local={"p": "heap_local", "i": "index_local"},
    variants=(
        _PRINT, _DIGITS,
        bad("print_unchecked", _PRINT, "null dereference", (_NONE, "")),
        bad("print_wrap", _PRINT, "integer overflow", (_LIMIT, ""), hides="print_late"),
        bad("print_late", _PRINT, "leak", (_LIMIT, ""),
            ("if ($p == NULL)", "if ($p == NULL || $n > SIZE_MAX / 3 - 1)")),
        bad("print_zero", _PRINT, "division by zero", ("$w > 0 && $i > 0 &&", "$i > 0 &&")),
        bad("print_signed", _PRINT, "out-of-bounds write", ("$a[$i]);", "(char)$a[$i]);")),
        bad("digits_zero", _DIGITS, "division by zero", ("$w > 0 && $n > 0 ?", "$n > 0 ?")),
        bad("digits_signed", _DIGITS, "out-of-bounds read", ("part[$a[$i] / 16]", "part[(signed char)$a[$i] / 16]")),
        bad("digits_edge", _DIGITS, "off-by-one", ("$n * 2 + z + 1", "$n * 2 + z")),
        bad("digits_next", _DIGITS, "off-by-one", ("$i < $n; $i++", "$i <= $n; $i++")),
        bad("print_upper", _PRINT, WRONG, ("%02x", "%02X")),
    ),
    contract="""
$n: huge
$a: items $n
result: text
allocations: may fail, then result == NULL
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    unsigned char in[] = {1, 18, 171};
    char *got1 = $f(in, 3, 0);
    SECGEN_CHECK(got1 != NULL && strcmp(got1, "0112ab") == 0, "the bytes 1, 18, 171 must give \\"0112ab\\"");
    free(got1);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    unsigned char in[] = {0, 255, 16, 127, 128};
    char want[] = {'0', '0', 'f', 'f', $c, '1', '0', '7', 'f', $c, '8', '0', 0};
    char *r = $f(in, 5, 2);
    SECGEN_CHECK(r != NULL && strcmp(r, want) == 0, "groups of two");
    free(r);
    r = $f(in + 1, 4, 4);
    SECGEN_CHECK(r != NULL && strcmp(r, "ff107f80") == 0, "one group");
    free(r);
    r = $f(in + 1, 4, 9);
    SECGEN_CHECK(r != NULL && strcmp(r, "ff107f80") == 0, "a group that is not full");
    free(r);
    r = $f(in, 0, 2);
    SECGEN_CHECK(r != NULL && r[0] == '\\0', "no bytes");
    free(r);
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    unsigned char *in = malloc(9);
    memset(in, 255, 9);
    char *r = $f(in, 9, 1);
    SECGEN_CHECK(r != NULL && strlen(r) == 26 && r[2] == $c && r[25] == 'f', "groups of one");
    free(r);
    r = $f(in, 9, 0);
    SECGEN_CHECK(r != NULL && strlen(r) == 18 && r[17] == 'f', "no groups");
    free(r);
    SECGEN_CHECK($f(in, SIZE_MAX / 3 + 1, 1) == NULL, "a size that wraps");
    for (unsigned long k = 1; k < 3; k++) {
        secgen_fail_alloc(k);
        r = $f(in, 2, 2);
        secgen_fail_alloc(0);
        SECGEN_CHECK(r == NULL || strcmp(r, "ffff") == 0, "allocation %lu fails", k);
        free(r);
    }
    free(in);
    SECGEN_DONE();
}
""",
)

FAMILY = hex_text
