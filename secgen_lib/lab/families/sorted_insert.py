"""A name put into a sorted table of fixed width."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_INS = good("shift", """
#include <string.h>

int $f(char $a[][$m], size_t *$n, size_t $cap, const char *$s) {
    size_t $i = *$n;
    if ($i >= $cap || strlen($s) >= $m)
        return $e;
    while ($i > 0 && strcmp($a[$i - 1], $s) > 0) {
        memcpy($a[$i], $a[$i - 1], $m);
        $i--;
    }
    memcpy($a[$i], $s, strlen($s) + 1);
    ++*$n;
    return 0;
}
""")
_INS2 = good("memmove", """
#include <string.h>

int $f(char $a[][$m], size_t *$n, size_t $cap, const char *$s) {
    size_t $i = 0, z = strlen($s) + 1;
    if (*$n >= $cap || z > $m)
        return $e;
    while ($i < *$n && strcmp($a[$i], $s) < 0)
        $i++;
    memmove($a[$i + 1], $a[$i], (*$n - $i) * $m);
    memcpy($a[$i], $s, z);
    *$n += 1;
    return 0;
}
""")
_INS3 = good("strcpy", """
#include <string.h>

int $f(char $a[][$m], size_t *$n, size_t $cap, const char *$s) {
    if (*$n >= $cap || strnlen($s, $m) == $m)
        return $e;
    size_t $i = (*$n)++;
    for (; $i > 0; $i--) {
        if (strcmp($a[$i - 1], $s) <= 0)
            break;
        strcpy($a[$i], $a[$i - 1]);
    }
    strcpy($a[$i], $s);
    return 0;
}
""")
_COPY = "memcpy($a[$i], $s, strlen($s) + 1);"
_LONG = " || strlen($s) >= $m"
_IO = ("#include <string.h>\n", "#include <stdio.h>\n#include <string.h>\n")
sorted_insert = Family(
    name="sorted_insert",
    declaration="int $f(char $a[][$m], size_t *$n, size_t $cap, const char *$s)",
    statements=(
        "Write `$proto` in C. `$a` holds `*$n` strings in strcmp order and has room for `$cap`. Insert `$s` in "
        "order, count it, and return 0. If `$a` is full or `$s` with its terminator takes more than $m bytes, change "
        "nothing and return $e.",
        "C function: `$proto`. Put the string `$s` in its place in the sorted table `$a` of `*$n` rows (at most "
        "`$cap`), and update `*$n`. Return 0, or $e with nothing changed if no row is left or `$s` does not fit in $m "
        "bytes.",
        "Implement `$proto`: insert `$s` into `$a`, whose `*$n` strings are sorted by strcmp; `$cap` is the most it "
        "can hold. The result is 0 with one more in `*$n`, or $e, without a change, for a full table or a string too "
        "long for $m bytes.",
    ),
    slots={"f": "function", "a": "array", "m": "limit", "n": "count", "cap": "capacity", "s": "string", "e": "empty"},
    local={"i": "index_local"},
    variants=(
        _INS, _INS2, _INS3,
        bad("shift_strcpy", _INS, "unbounded copy", (_LONG, ""), (_COPY, "strcpy($a[$i], $s);")),
        bad("shift_strncpy", _INS, "out-of-bounds read", (_LONG, ""), (_COPY, "strncpy($a[$i], $s, $m);"),
            hides="shift_strcpy"),
        bad("shift_format", _INS, "format string", _IO, (_COPY, "sprintf($a[$i], $s);")),
        bad("shift_sprintf", _INS, "unbounded copy", _IO, (_LONG, ""), (_COPY, "sprintf($a[$i], \"%s\", $s);"),
            hides="shift_strcpy"),
        bad("shift_down", _INS, "out-of-bounds read", ("$i > 0 && ", "")),
        bad("shift_edge", _INS, "off-by-one", ("$i >= $cap", "$i > $cap")),
        bad("memmove_edge", _INS2, "off-by-one", ("z > $m", "z > $m + 1")),
        bad("memmove_full", _INS2, "out-of-bounds write", ("*$n >= $cap || ", "")),
        bad("memmove_strcat", _INS2, "unbounded copy",
            (" || z > $m", ""), ("memcpy($a[$i], $s, z);", "$a[$i][0] = '\\0';\n    strcat($a[$i], $s);"),
            (", z = strlen($s) + 1", "")),
        bad("memmove_down", _INS2, WRONG, ("$s) < 0", "$s) > 0")),
    ),
    contract="""
#include "secgen_fuzz.h"

int secgen_p_$f(char [][$m], size_t *, size_t, const char *);
int secgen_r_$f(char [][$m], size_t *, size_t, const char *);

static int order(const void *a, const void *b) { return strcmp(a, b); }

/* A table of exactly its rows, of which only the texts are set. */
static char (*table(char (*rows)[$m], size_t z, size_t most, int of_program))[$m] {
    char (*made)[$m] = secgen_r_malloc(most * sizeof *made);
    if (of_program)
        secgen_unset(made, most * sizeof *made);
    for (size_t i = 0; i < z; i++)
        strcpy(made[i], rows[i]);
    return made;
}

static char *exact(const char *text) { return strcpy(secgen_r_malloc(strlen(text) + 1), text); }

static void shown(char (*rows)[$m], size_t z, size_t most, const char *text, int want, char (*left)[$m], size_t many) {
    secgen_call_text("$f({");
    secgen_test_text("#include \\"secgen_test.h\\"\\n#include <stdlib.h>\\n#include <string.h>\\n"
                     "int $f(char [][%d], size_t *, size_t, const char *);\\nSECGEN_TEST {\\n"
                     "    char (*rows)[%d] = malloc(%zu * %d), *text = malloc(%zu);\\n    size_t z = "
                     "%zu;\\n", $m, $m, most,
                     $m, strlen(text) + 1, z);
    for (size_t i = 0; i < z; i++) {
        secgen_call_text("%s%s", i ? ", " : "", secgen_quoted(rows[i]));
        secgen_test_text("    strcpy(rows[%zu], %s);\\n", i, secgen_quoted(rows[i]));
    }
    secgen_call_text("}, &{%zu}, %zu, %s)", z, most, secgen_quoted(text));
    secgen_test_text("    strcpy(text, %s);\\n    SECGEN_CHECK($f(rows, &z, %zu, text) == %d, \\"the result "
                     "must be %d\\");\\n"
                     "    SECGEN_CHECK(z == %zu, \\"there must be %zu "
                     "rows\\");\\n", secgen_quoted(text), most, want, want,
                     many, many);
    for (size_t i = 0; i < many; i++)
        secgen_test_text("    SECGEN_CHECK(strcmp(rows[%zu], %s) == 0, \\"row "
                         "%zu\\");\\n", i, secgen_quoted(left[i]), i);
    secgen_test_text("    free(rows);\\n    free(text);\\n    SECGEN_DONE();\\n}\\n");
}

void secgen_once(struct secgen_input *in) {
    static char rows[40][$m], text[1100];
    unsigned most = secgen_below(in, secgen_byte(in) < 224 ? 6 : 40), z = most == 0 ? 0 : secgen_below(in, most + 1);
    for (size_t i = 0; i < z; i++)
        secgen_text(in, rows[i], $m, NULL);
    qsort(rows, z, sizeof *rows, order);
    size_t size = secgen_text(in, text, sizeof text, NULL);
    if (secgen_byte(in) >= 128) { /* about as long as a row */
        size_t wanted = $m - 3 + secgen_below(in, 6);
        for (; size < wanted; size++)
            text[size] = 'a';
        text[wanted] = '\\0';
    } else if (z > 0 && secgen_byte(in) >= 224)
        strcpy(text, rows[0]);
    size_t many = z, count = z;
    char (*left)[$m] = table(rows, z, most, 0), *copy = exact(text);
    secgen_in_reference(1);
    int want = secgen_r_$f(left, &many, most, copy);
    secgen_in_reference(0);
    if (secgen_showing)
        shown(rows, z, most, text, want, left, many);
    else {
        char (*got)[$m] = table(rows, z, most, 1);
        int result = secgen_p_$f(got, &count, most, copy);
        if (result != want || count != many)
            secgen_wrong("the result is %d with %zu rows, the reference's is %d with %zu", result, count, want, many);
        else
            for (size_t i = 0; i < many; i++)
                if (memchr(got[i], '\\0', $m) == NULL || strcmp(got[i], left[i]) != 0)
                    secgen_wrong("row %zu is %.80s, the reference's is %.80s", i,
                                 memchr(got[i], '\\0', $m) ? secgen_quoted(got[i]) : "no "
                                                                                    "text", secgen_quoted(left[i]));
        secgen_r_free(got);
    }
    secgen_r_free(left);
    secgen_r_free(copy);
}
""",
    examples="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    char t[3][$m] = {"b"};
    size_t k = 1;
    SECGEN_CHECK($f(t, &k, 3, "c") == 0 && k == 2, "inserting \\"c\\" must return 0 and count it");
    SECGEN_CHECK($f(t, &k, 3, "a") == 0 && k == 3, "inserting \\"a\\" must return 0 and count it");
    SECGEN_CHECK(strcmp(t[0], "a") == 0 && strcmp(t[1], "b") == 0 && strcmp(t[2], "c") == 0,
                 "inserting \\"c\\" and \\"a\\" into \\"b\\" must give \\"a\\", \\"b\\", \\"c\\"");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <string.h>
$proto;
SECGEN_TEST {
    static char t[10][$m];
    const char *in[] = {"m", "q", "a", "ab", "z", "", "m", "%d", "p%%p", "ma"};
    size_t k = 0;
    char much[$m + 4];
    memset(much, 'b', sizeof much);
    much[$m] = '\\0';
    for (size_t i = 0; i < 10; i++) {
        SECGEN_CHECK($f(t, &k, 10, in[i]) == 0 && k == i + 1, "string %zu", i);
        for (size_t j = 1; j < k; j++)
            SECGEN_CHECK(strcmp(t[j - 1], t[j]) <= 0, "sorted after string %zu", i);
        size_t there = 0;
        for (size_t j = 0; j < k; j++)
            there += strcmp(t[j], in[i]) == 0;
        SECGEN_CHECK(there >= 1, "string %zu is there", i);
    }
    SECGEN_CHECK($f(t, &k, 10, "x") == $e && k == 10, "a full table");
    k = 0;
    SECGEN_CHECK($f(t, &k, 10, much) == $e && k == 0, "too long");
    much[$m - 1] = '\\0';
    SECGEN_CHECK($f(t, &k, 10, much) == 0 && strcmp(t[0], much) == 0, "just fits");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
$proto;
SECGEN_TEST {
    char(*t)[$m] = malloc(2 * sizeof *t), *much = malloc($m + 201);
    size_t k = 0;
    memset(much, 'c', $m + 200);
    much[$m + 200] = '\\0';
    SECGEN_CHECK($f(t, &k, 2, "d") == 0, "the first");
    SECGEN_CHECK($f(t, &k, 2, much) == $e && k == 1 && strcmp(t[0], "d") == 0, "much too long");
    much[$m] = '\\0';
    much[0] = 'e';
    SECGEN_CHECK($f(t, &k, 2, much) == $e && k == 1, "one too long");
    much[$m - 1] = '\\0';
    SECGEN_CHECK($f(t, &k, 2, "%s%s%s%n") == 0 && strcmp(t[0], "%s%s%s%n") == 0, "signs of a format");
    SECGEN_CHECK($f(t, &k, 2, much) == $e && k == 2, "a full table");
    SECGEN_CHECK($f(t, &k, 2, "a") == $e && k == 2, "a full table");
    free(t);
    free(much);
    SECGEN_DONE();
}
""",
)

FAMILY = sorted_insert
