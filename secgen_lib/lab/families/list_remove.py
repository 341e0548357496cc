"""All cells with a given number taken out of a linked list."""
from __future__ import annotations

from secgen_lib.lab.grammar import WRONG, Family, bad, good

_HEAD = """
#include <stdlib.h>

struct cell { int datum; struct cell *link; };

struct cell *$f(struct cell *$k, int $v) {
"""
_INDIRECT = good("indirect", _HEAD + """
    struct cell **q = &$k;
    while (*q != NULL) {
        struct cell *$o = *q;
        if ($o->datum == $v) {
            *q = $o->link;
            free($o);
        } else {
            q = &$o->link;
        }
    }
    return $k;
}
""".lstrip("\n"))
_PREVIOUS = good("previous", _HEAD + """
    while ($k != NULL && $k->datum == $v) {
        struct cell *$o = $k->link;
        free($k);
        $k = $o;
    }
    struct cell *q = $k;
    while (q != NULL && q->link != NULL) {
        struct cell *$o = q->link;
        if ($o->datum == $v) {
            q->link = $o->link;
            free($o);
        } else {
            q = $o;
        }
    }
    return $k;
}
""".lstrip("\n"))
_REBUILD = good("rebuild", _HEAD + """
    struct cell *first = NULL, **q = &first;
    while ($k != NULL) {
        struct cell *$o = $k->link;
        if ($k->datum == $v) {
            free($k);
        } else {
            *q = $k;
            q = &$k->link;
        }
        $k = $o;
    }
    *q = NULL;
    return first;
}
""".lstrip("\n"))
_CELL = "struct cell { int datum; struct cell *link; };"
_BUILD = _CELL + """
$proto;
static struct cell *build(const int *in, int z) {
    struct cell *first = NULL;
    while (z-- > 0) {
        struct cell *fresh = malloc(sizeof *fresh);
        if (fresh == NULL)
            abort();
        fresh->datum = in[z];
        fresh->link = first;
        first = fresh;
    }
    return first;
}
/* whether a list is what is wanted; frees it */
static int same(struct cell *first, const int *want, int z) {
    int ok = 1;
    for (int i = 0; first != NULL; i++) {
        struct cell *rest_of = first->link;
        ok = ok && i < z && first->datum == want[i];
        z -= i >= z;
        free(first);
        first = rest_of;
        if (first == NULL)
            return ok && i + 1 == z;
    }
    return z == 0;
}
"""
list_remove = Family(
    name="list_remove",
    declaration="struct cell *$f(struct cell *$k, int $v)",
    statements=(
        "Write `$proto` in C, with `" + _CELL + "`. It unlinks and frees every cell of the list `$k` whose datum is "
        "`$v` (in a row, too) and returns the new first cell. The cells are from malloc; NULL is the empty list, "
        "before and after.",
        "C function: `$proto`, where `" + _CELL + "`. Remove all cells that hold `$v` from the heap list `$k`, free "
        "them, and return the head of what is left, NULL if nothing is. `$k` may be NULL.",
        "Define `" + _CELL + "` and implement `$proto`: delete each `$v` from the linked list `$k`, which may be empty "
        "(NULL), and free its cell. The result is the list without them, or NULL when none is left.",
    ),
    slots={"f": "function", "k": "node_local", "v": "value"},
    local={"o": "temp_local"},
    variants=(
        _INDIRECT, _PREVIOUS, _REBUILD,
        bad("indirect_after", _INDIRECT, "use after free",
            ("            *q = $o->link;\n            free($o);", "            free($o);\n            *q = $o->link;")),
        bad("indirect_kept", _INDIRECT, "leak", ("            free($o);\n", ""), hides="indirect_after"),
        bad("indirect_end", _INDIRECT, "double free",
            ("    struct cell **q = &$k;", "    struct cell **q = &$k, *$o = NULL;"),
            ("        struct cell *$o = *q;", "        $o = *q;"), ("    return $k;", "    free($o);\n    return $k;")),
        bad("indirect_next", _INDIRECT, "null dereference", ("while (*q != NULL)", "while ((*q)->link != NULL)")),
        bad("previous_null", _PREVIOUS, "null dereference", ("q != NULL && q->link != NULL", "q->link != NULL")),
        bad("previous_order", _PREVIOUS, "null dereference",
            ("$k != NULL && $k->datum == $v", "$k->datum == $v && $k != NULL")),
        bad("rebuild_freed", _REBUILD, "use after free",
            ("struct cell *$o = $k->link;", "struct cell *$o = $k;"), ("$k = $o;", "$k = $o->link;")),
        bad("rebuild_open", _REBUILD, "use after free", ("    *q = NULL;\n", "")),
        bad("previous_row", _PREVIOUS, WRONG,
            ("            free($o);\n        } else {\n            q = $o;\n        }\n",
             "            free($o);\n        }\n        q = q->link;\n")),
    ),
    contract="""
#include "secgen_fuzz.h"

struct cell { int datum; struct cell *link; };
struct cell *secgen_p_$f(struct cell *, int);
struct cell *secgen_r_$f(struct cell *, int);

static void *given(size_t z) { return secgen_give(z, "a cell"); }

static struct cell *made(const int *data, int z, void *(*get)(size_t)) {
    struct cell *first = NULL;
    while (z-- > 0) {
        struct cell *one = get(sizeof *one);
        one->datum = data[z];
        one->link = first;
        first = one;
    }
    return first;
}

static void freed(struct cell *first, void (*give_back)(void *)) {
    while (first != NULL) {
        struct cell *one = first;
        secgen_reads(one, sizeof *one, "a cell");
        first = one->link;
        give_back(one);
    }
}

static void shown(const int *data, int z, int v, const struct cell *want) {
    int left = 0;
    secgen_call_text("$f({");
    secgen_test_text("#include \\"secgen_test.h\\"\\n#include <stdlib.h>\\nstruct cell { int datum; struct cell "
                     "*link; };\\n"
                     "struct cell *$f(struct cell *, int);\\nSECGEN_TEST {\\n    static const int data[] = {");
    for (int i = 0; i < z; i++) {
        secgen_call_text("%s%d", i ? ", " : "", data[i]);
        secgen_test_text("%lld, ", (long long)data[i]);
    }
    secgen_call_text("}, %d)", v);
    secgen_test_text("0}, want[] = {");
    for (; want != NULL; want = want->link, left++)
        secgen_test_text("%lld, ", (long long)want->datum);
    secgen_test_text("0};\\n    struct cell *first = NULL;\\n    int z = 0;\\n    for (int i = %d; i-- > 0;) {\\n"
                     "        struct cell *one = malloc(sizeof *one);\\n        one->datum = data[i];\\n"
                     "        one->link = first;\\n        first = one;\\n    }\\n    first = $f(first, "
                     "(int)%lld);\\n", z,
                     (long long)v);
    secgen_test_text("    while (first != NULL) {\\n        struct cell *one = first;\\n"
                     "        SECGEN_CHECK(z < %d && one->datum == want[z], \\"cell %%d of what is left\\", z);\\n"
                     "        z++;\\n        first = one->link;\\n        free(one);\\n    }\\n"
                     "    SECGEN_CHECK(z == %d, \\"%d cells must be left\\");\\n    "
                     "SECGEN_DONE();\\n}\\n", left, left, left);
}

void secgen_once(struct secgen_input *in) {
    int data[64], v = secgen_int(in), z = (int)secgen_below(in, secgen_byte(in) < 240 ? 9 : 64);
    for (int i = 0; i < z; i++)
        data[i] = secgen_byte(in) < 128 ? v : secgen_int(in);
    secgen_in_reference(1);
    struct cell *want = secgen_r_$f(made(data, z, secgen_r_malloc), v), *got = NULL;
    secgen_in_reference(0);
    if (secgen_showing)
        shown(data, z, v, want);
    else {
        got = secgen_p_$f(made(data, z, given), v);
        const struct cell *a = got, *b = want;
        for (int i = 0; a != NULL && b != NULL; i++, a = a->link, b = b->link) {
            secgen_reads(a, sizeof *a, "a cell");
            if (a->datum != b->datum)
                secgen_wrong("cell %d of what is left holds %d, the reference's %d", i, a->datum, b->datum);
        }
        if (a != NULL || b != NULL)
            secgen_wrong("%s cells are left than of the reference's", a != NULL ? "more" : "fewer");
    }
    freed(got, secgen_take);
    freed(want, secgen_r_free);
}
""",
    examples="""
#include "secgen_test.h"
#include <stdlib.h>
""" + _BUILD + """
SECGEN_TEST {
    int in[] = {1, 2, 3, 2}, want[] = {1, 3};
    SECGEN_CHECK(same($f(build(in, 4), 2), want, 2), "1, 2, 3, 2 without 2 must be 1, 3");
    SECGEN_DONE();
}
""",
    test="""
#include "secgen_test.h"
#include <stdlib.h>
""" + _BUILD + """
SECGEN_TEST {
    int in[] = {5, 5, 1, 5, 5, 5, 2, 3, 5}, want[] = {1, 2, 3};
    SECGEN_CHECK(same($f(build(in, 9), 5), want, 3), "first, last, and in a row");
    SECGEN_CHECK(same($f(build(in, 9), 7), in, 9), "none of them");
    SECGEN_CHECK(same($f(build(in, 2), 5), want, 0), "all of them");
    SECGEN_CHECK(same($f(build(in + 6, 2), 3), want + 1, 1), "the last");
    SECGEN_CHECK(same($f(build(in + 6, 2), 2), want + 2, 1), "the first");
    SECGEN_DONE();
}
""",
    security_test="""
#include "secgen_test.h"
#include <stdlib.h>
""" + _BUILD + """
SECGEN_TEST {
    int in[] = {4, 4, 4, 0, 4, -1, 4}, want[] = {0, -1};
    SECGEN_CHECK($f(NULL, 4) == NULL, "the empty list");
    SECGEN_CHECK($f(build(in, 3), 4) == NULL, "nothing is left");
    SECGEN_CHECK($f(build(in, 1), 4) == NULL, "one cell");
    SECGEN_CHECK(same($f(build(in, 1), 5), in, 1), "one cell stays");
    SECGEN_CHECK(same($f(build(in, 7), 4), want, 2), "every second cell");
    SECGEN_CHECK(same($f(build(in, 6), 4), want, 2), "the last stays");
    SECGEN_DONE();
}
""",
)

FAMILY = list_remove
