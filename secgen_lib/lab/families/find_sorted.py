"""Binary search in a sorted array of bytes."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_FIND = good("half", """
#include <stddef.h>

int $f(const unsigned char *$a, int $n, int $v) {
    if ($a == NULL || $n < 1)
        return $e;
    int lo = 0, hi = $n - 1;
    while (lo <= hi) {
        int $i = lo + (hi - lo) / 2;
        if ($a[$i] == $v)
            return $i;
        if ($a[$i] < $v)
            lo = $i + 1;
        else
            hi = $i - 1;
    }
    return $e;
}
""")
_FIND2 = good("lower", """
#include <stddef.h>

int $f(const unsigned char *$a, int $n, int $v) {
    int $i = 0, z = $a != NULL ? $n : 0;
    while (z > 0) {
        int q = z / 2;
        if ($a[$i + q] < $v) {
            $i += q + 1;
            z -= q + 1;
        } else
            z = q;
    }
    return $a != NULL && $i < $n && $a[$i] == $v ? $i : $e;
}
""")
find_sorted = Family(
    name="find_sorted",
    declaration="int $f(const unsigned char *$a, int $n, int $v)",
    statements=(
        "Write `$proto` in C. It finds `$v` by binary search in the sorted array `$a` of `$n` bytes (up to INT_MAX) "
        "and returns an index of it. If it is not there, `$a` is NULL or `$n` is below 1, return $e.",
        "C function: `$proto`. Binary search for `$v` among the `$n` sorted bytes of `$a`; `$n` may be as large as "
        "INT_MAX. Return a place where it stands, or $e if there is none, for `$n` under 1 and for NULL.",
        "Implement `$proto`: where is `$v` in `$a`, which is sorted and has `$n` bytes, be it INT_MAX? Search by "
        "halves. The result is an index, or $e for a missing value, a NULL array, and `$n` less than 1.",
    ),
    slots={"f": "function", "a": "array", "n": "count", "v": "value", "e": "empty"},
    local={"i": "index_local"},
    variants=(
        _FIND, _FIND2,
        bad("half_middle", _FIND, "integer overflow", ("lo + (hi - lo) / 2", "(lo + hi) / 2")),
        bad("half_unset", _FIND, "uninitialised value", ("int lo = 0, hi = $n - 1;", "int lo = 0, hi;")),
        bad("half_top", _FIND, "off-by-one", ("int lo = 0, hi = $n - 1;", "int lo = 0, hi = $n;"),
            hides="half_unset"),
        bad("half_size", _FIND, "integer overflow",
            ("int lo = 0, hi = $n - 1;", "size_t lo = 0, hi = (size_t)$n - 1;"),
            ("int $i = lo", "size_t $i = lo"), ("return $i;", "return (int)$i;")),
        bad("half_both", _FIND, "null dereference", ("$a == NULL || $n < 1", "$a == NULL && $n < 1")),
        bad("half_trusted", _FIND, "null dereference", ("$a == NULL || $n < 1", "$n < 1")),
        bad("lower_unset", _FIND2, "uninitialised value", ("int $i = 0, z", "int $i, z")),
        bad("lower_end", _FIND2, "out-of-bounds read", ("$i < $n && ", "")),
        bad("lower_null", _FIND2, "null dereference", ("$a != NULL && $i < $n", "$i < $n")),
        bad("lower_near", _FIND2, WRONG, (" && $a[$i] == $v", "")),
    ),
    contract="""
$a: items $n sorted or null large
$v: near 0, 255
result: value as $a != NULL && result >= 0 && result < $n ? 1000 + $a[result] : result
""",
    examples="""
#include "secgen_test.h"
$proto;
SECGEN_TEST {
    unsigned char in[] = {2, 5, 9};
    SECGEN_CHECK($f(in, 3, 5) == 1, "5 in 2, 5, 9 must be at 1");
    SECGEN_CHECK($f(in, 3, 6) == $e, "6 in 2, 5, 9 must give $e");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
$proto;
SECGEN_TEST {
    unsigned char in[40];
    for (int i = 0; i < 40; i++)
        in[i] = (unsigned char)(3 * i + 2);
    for (int n = 1; n < 40; n++)
        for (int v = -3; v < 3 * n + 2; v++)
            SECGEN_CHECK($f(in, n, v) == (v >= 0 && v % 3 == 2 ? v / 3 : $e), "%d in %d", v, n);
    in[4] = in[5] = in[6] = 17;
    int at = $f(in, 12, 17);
    SECGEN_CHECK(at >= 4 && at <= 6, "one of three");
    SECGEN_CHECK($f(in, 0, 2) == $e && $f(in, -4, 2) == $e, "no elements");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <sys/mman.h>
$proto;
SECGEN_TEST {
    unsigned char *in = malloc(4);
    for (int i = 0; i < 4; i++)
        in[i] = (unsigned char)(10 * i + 10);
    SECGEN_CHECK($f(in, 4, 10) == 0 && $f(in, 4, 40) == 3, "the ends");
    SECGEN_CHECK($f(in, 4, 5) == $e && $f(in, 4, -1) == $e, "less than all");
    SECGEN_CHECK($f(in, 4, 50) == $e && $f(in, 4, 999) == $e, "more than all");
    SECGEN_CHECK($f(NULL, 0, 1) == $e && $f(NULL, 3, 1) == $e, "no array");
    free(in);
    size_t much = 2147483647;
    in = mmap(NULL, much, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (in == MAP_FAILED)
        secgen_broken("no address space");
    SECGEN_CHECK($f(in, 2147483647, 1) == $e, "the largest array");
    munmap(in, much);
    SECGEN_DONE();
}
""",
)

FAMILY = find_sorted
