"""A record with a name of its own, made and freed."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_STRUCT = """
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct rec { char *label; int mark; };
"""
_FREE = """
void $g(struct rec *$p) {
    free($p->label);
    free($p);
}
"""
_DUP = good("dup", _STRUCT.replace("#include <stdio.h>\n", "") + _FREE + """
struct rec *$f(const char *$s, int $v) {
    struct rec *$p = malloc(sizeof *$p);
    if ($p == NULL)
        return NULL;
    $p->mark = $v;
    $p->label = strdup($s);
    if ($p->label == NULL) {
        free($p);
        return NULL;
    }
    return $p;
}
""")
_BOTH = good("both", _STRUCT + """
struct rec *$f(const char *$s, int $v) {
    size_t $n = strlen($s) + 1;
    char *q = malloc($n);
    struct rec *$p = calloc(1, sizeof *$p);
    if (q == NULL || $p == NULL) {
        free(q);
        free($p);
        return NULL;
    }
    snprintf(q, $n, "%s", $s);
    $p->label = q;
    $p->mark = $v;
    return $p;
}
""" + _FREE)
make_record = Family(
    name="make_record",
    declaration="struct rec *$f(const char *$s, int $v); void $g(struct rec *$p)",
    statements=(
        "Write `$proto` in C, with `struct rec { char *label; int mark; };`. `$f` returns a new record with a copy of "
        "`$s` and `$v`; if an allocation fails, it leaks nothing and returns NULL. `$g` frees a record.",
        "C functions: `$proto`, where `struct rec { char *label; int mark; };`. `$f` makes a heap record: a copy of "
        "`$s`, and `$v`. NULL, without a leak, when there is no memory. `$g` frees all of it.",
        "Define `struct rec { char *label; int mark; };` and implement `$proto`: allocate a record whose label is a "
        "copy of `$s` and whose mark is `$v` (NULL, and nothing lost, if malloc fails), and free it again.",
    ),
    slots={"f": "function", "g": "function", "s": "string", "v": "value", "p": "heap_local"},
    local={"n": "length_local"},
    variants=(
        _DUP, _BOTH,
        bad("dup_leak", _DUP, "leak", ("        free($p);\n        return NULL;", "        return NULL;")),
        bad("dup_half", _DUP, "null dereference",
            ("    if ($p->label == NULL) {\n        free($p);\n        return NULL;\n    }\n", ""), hides="dup_leak"),
        bad("dup_twice", _DUP, "double free",
            ("        free($p);\n        return NULL;", "        $g($p);\n        free($p);\n        return NULL;")),
        bad("dup_order", _DUP, "use after free",
            ("    free($p->label);\n    free($p);\n", "    free($p);\n    free($p->label);\n")),
        bad("dup_label", _DUP, "leak", ("    free($p->label);\n", ""), hides="dup_order"),
        bad("both_leak", _BOTH, "leak",
            ("    if (q == NULL || $p == NULL) {\n        free(q);\n        free($p);\n        return NULL;\n    }\n",
             "    if (q == NULL || $p == NULL)\n        return NULL;\n")),
        bad("both_format", _BOTH, "format string", ("\"%s\", $s", "$s")),
        bad("both_fixed", _BOTH, "unbounded copy",
            ("    size_t $n = strlen($s) + 1;\n    char *q = malloc($n);", "    char *q = malloc(32);"),
            ("snprintf(q, $n, \"%s\", $s);", "strcpy(q, $s);")),
        bad("both_cut", _BOTH, "out-of-bounds read",
            ("    size_t $n = strlen($s) + 1;\n    char *q = malloc($n);", "    char *q = malloc(32);"),
            ("snprintf(q, $n, \"%s\", $s);", "strncpy(q, $s, 32);"), hides="both_fixed"),
        bad("dup_sign", _DUP, WRONG, ("mark = $v;", "mark = $v < 0 ? 0 : $v;")),
    ),
    contract="""
#include "secgen_fuzz.h"

struct rec { char *label; int mark; };
struct rec *secgen_p_$f(const char *, int);
void secgen_p_$g(struct rec *);

#define MOST 3

void secgen_once(struct secgen_input *in) {
    static char text[MOST][65600];
    struct rec *made[MOST];
    int mark[MOST], z = 1 + (int)secgen_below(in, MOST);
    unsigned long fails = secgen_failure(in);
    secgen_fail_alloc(secgen_showing ? 0 : fails);
    if (secgen_showing) {
        if (fails > 0)
            secgen_call_text("[allocation %lu fails] ", fails);
        secgen_test_text("#include \\"secgen_test.h\\"\\n#include <stdlib.h>\\n#include <string.h>\\n"
                         "struct rec { char *label; int mark; };\\nstruct rec *$f(const char *, int);\\n"
                         "void $g(struct rec *);\\nSECGEN_TEST {\\n    struct rec *made[%d];\\n    char "
                         "*text;\\n", MOST);
        if (fails > 0)
            secgen_test_text("    secgen_fail_alloc(%lu);\\n", fails);
    }
    for (int i = 0; i < z; i++) {
        size_t size = secgen_text(in, text[i], sizeof text[i], NULL) + 1;
        mark[i] = secgen_int(in);
        if (secgen_showing) {
            const char *quoted = secgen_quoted(text[i]);
            secgen_call_text("%s$f(%s, %d)", i ? "; " : "", quoted, mark[i]);
            secgen_test_text("    text = malloc(%zu);\\n    memcpy(text, %s, %zu);\\n    made[%d] = $f(text, "
                             "(int)%lld);\\n"
                             "    free(text);\\n", size, quoted, size, i, (long long)mark[i]);
            secgen_test_text("    SECGEN_CHECK(made[%d] != NULL ? made[%d]->label != NULL && "
                             "strcmp(made[%d]->label, %s) == 0 "
                             "&& made[%d]->mark == (int)%lld : %d, \\"another record\\");\\n", i, i, i, quoted, i,
                             (long long)mark[i], fails > 0);
            continue;
        }
        char *copy = secgen_r_malloc(size);
        memcpy(copy, text[i], size);
        made[i] = secgen_p_$f(copy, mark[i]);
        secgen_r_free(copy);
        if (made[i] == NULL && !secgen_failed())
            secgen_wrong("there is no record");
    }
    for (int i = 0; i < z; i++) {
        if (secgen_showing)
            secgen_test_text("    if (made[%d] != NULL)\\n        $g(made[%d]);\\n", i, i);
        else if (made[i] != NULL) {
            secgen_reads(made[i], sizeof *made[i], "a record");
            if (made[i]->label == NULL || made[i]->mark != mark[i])
                secgen_wrong("the record holds %d, not %d, or no label", made[i]->mark, mark[i]);
            else if (secgen_length(made[i]->label, "a label") + 1 == 0 || strcmp(made[i]->label, text[i]) != 0)
                secgen_wrong("the label of a record is %.80s, not %.80s", secgen_quoted(made[i]->label),
                             secgen_quoted(text[i]));
            secgen_p_$g(made[i]);
        }
    }
    if (secgen_showing)
        secgen_test_text("    SECGEN_DONE();\\n}\\n");
}
""",
    examples="""
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
struct rec { char *label; int mark; };
$proto;
SECGEN_TEST {
    const char in[] = "one";
    struct rec *r = $f(in, 3);
    SECGEN_CHECK(r != NULL && strcmp(r->label, "one") == 0 && r->mark == 3, "the record must hold \\"one\\" and 3");
    SECGEN_CHECK(r->label != in, "the label must be a copy");
    $g(r);
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
struct rec { char *label; int mark; };
$proto;
SECGEN_TEST {
    char in[] = "a name of some length";
    struct rec *r = $f(in, -5), *t = $f("", 0);
    in[0] = 'x';
    SECGEN_CHECK(r != NULL && strcmp(r->label, "a name of some length") == 0, "a copy of the name");
    SECGEN_CHECK(r->mark == -5, "a number below zero");
    SECGEN_CHECK(t != NULL && t->label[0] == '\\0' && t->mark == 0, "the empty name");
    $g(t);
    $g(r);
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
struct rec { char *label; int mark; };
$proto;
SECGEN_TEST {
    char in[101];
    memset(in, 'n', 100);
    in[100] = '\\0';
    struct rec *r = $f("100%% %%d", 1);
    SECGEN_CHECK(r != NULL && strcmp(r->label, "100%% %%d") == 0, "percent signs stay");
    $g(r);
    for (int i = 100; i >= 0; i -= 4) {
        in[i] = '\\0';
        r = $f(in, i);
        SECGEN_CHECK(r != NULL && strcmp(r->label, in) == 0 && r->mark == i, "a name of %d bytes", i);
        $g(r);
    }
    for (unsigned long i = 1; i <= 2; i++) {
        secgen_fail_alloc(i);
        SECGEN_CHECK($f("lost", 2) == NULL, "allocation %lu fails", i);
        secgen_fail_alloc(0);
    }
    SECGEN_DONE();
}
""",
)

FAMILY = make_record
