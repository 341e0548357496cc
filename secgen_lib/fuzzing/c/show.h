/* An input in C's words: the call, and a test that makes it again. Included by secgen_fuzz.c alone. */
#ifndef SECGEN_SHOW_H
#define SECGEN_SHOW_H

static void show_begin(const struct secgen_table *table, unsigned long fails_at) {
    secgen_test_text("#include \"secgen_test.h\"\n#include <limits.h>\n#include <stdbool.h>\n#include <stdint.h>\n"
                     "#include <stdlib.h>\n#include <string.h>\n#include <sys/types.h>\n%s\nSECGEN_TEST {\n",
                     table->declaration);
    if (fails_at > 0)
        secgen_test_text("    int lost = 0;\n    (void)lost;\n    secgen_fail_alloc(%lu);\n", fails_at);
    if (fails_at > 0)
        secgen_call_text("[allocation %lu fails] ", fails_at);
}

static void show(void) {
    static int shown; /* the driver may run one input twice */
    if (shown++)
        return;
    printf("@@call %s\n@@test\n%s@@end\n", call_text, test_text);
    fflush(stdout);
}

/* One argument, as it stands in the call. */
static void show_argument(const struct secgen_call *c, unsigned i) {
    const struct secgen_shape *s = &c->function->shape[i];
    const struct secgen_value *v = &c->value[i];
    secgen_call_text("%s%s", i ? ", " : "", s->deep ? "&" : "");
    if (s->kind == SECGEN_NUMBER)
        secgen_call_text("%s", literal(s, v->number, v->real));
    else if (v->is_within)
        secgen_call_text("%s + %zu", c->function->shape[s->within].name, v->offset);
    else if (v->block == NULL)
        secgen_call_text("NULL");
    else if (v->is_huge)
        secgen_call_text("%zu zeros", v->length);
    else if (s->kind == SECGEN_TEXT)
        call_string(v->block);
    else if (s->kind == SECGEN_ROOM)
        secgen_call_text("room for %zu", v->length);
    else if (s->kind == SECGEN_CELL && s->low == NULL && !s->is_length)
        secgen_call_text("&cell");
    else if (s->kind == SECGEN_TEXTS) {
        secgen_call_text("{");
        for (size_t k = 0; k < v->length; k++) {
            secgen_call_text("%s", k ? ", " : "");
            call_string(((char **)v->block)[k]);
        }
        secgen_call_text("}");
    } else {
        if (s->kind == SECGEN_CELL)
            secgen_call_text("&");
        elements(secgen_call_text, s, v->block, s->kind == SECGEN_CELL ? 1 : v->length);
    }
}

/* A block without elements that the function neither frees nor moves. */
static int is_empty(const struct secgen_shape *s, const struct secgen_value *v) {
    return (s->kind == SECGEN_ITEMS || s->kind == SECGEN_ROOM) && v->block != NULL && v->length == 0 && !s->heap
        && !s->deep && !v->is_within && !v->is_huge;
}

/* The variable of a pointer argument: a block of exactly its size, filled. Named as the parameter. */
static void test_argument(const struct secgen_call *c, unsigned i) {
    const struct secgen_shape *s = &c->function->shape[i];
    const struct secgen_value *v = &c->value[i];
    const char *name = s->name; /* "*a" for what is behind a */
    size_t n = s->kind == SECGEN_TEXT ? v->length + 1 : s->kind == SECGEN_CELL ? 1 : v->length;
    if (s->kind == SECGEN_NUMBER) {
        secgen_test_text("        %s %s = %s;\n", s->text, name, literal(s, v->number, v->real));
        return;
    }
    if (s->deep)
        secgen_test_text("        %s *%s = malloc(sizeof(%s));\n        %s", s->text, name + 1, s->text, name);
    else
        secgen_test_text("        %s%s", s->text, name);
    secgen_test_text(" = ");
    if (v->is_within) {
        secgen_test_text("%s + %zu;\n", c->function->shape[s->within].name, v->offset);
        return;
    }
    if (v->block == NULL)
        secgen_test_text("NULL;\n");
    else if (v->is_huge)
        secgen_test_text("calloc(%zu, %u);\n", v->length, s->size);
    else if (s->kind == SECGEN_TEXTS) {
        secgen_test_text("malloc(%zu * sizeof(char *));\n", n);
        for (size_t k = 0; k < n; k++) {
            char element[256];
            snprintf(element, sizeof element, "%s[%zu]", name, k);
            secgen_test_text("        %s = malloc(%zu);\n", element, strlen(((char **)v->block)[k]) + 1);
            test_string(element, ((char **)v->block)[k]);
        }
    } else {
        if (is_empty(s, v)) /* of a block of no bytes a sanitizer makes one: its end is the end of one element */
            secgen_test_text("(%s)malloc(%u) + 1;\n", s->text, s->size);
        else
            secgen_test_text("malloc(%zu * %u);\n", n, s->size);
        if (s->kind == SECGEN_ROOM || (s->kind == SECGEN_CELL && s->low == NULL && !s->is_length))
            secgen_test_text("        memset(%s, 0xa5, %zu * %u);\n", name, n, s->size);
        else if (s->kind == SECGEN_TEXT)
            test_string(name, v->block);
        else if (n > 0) {
            secgen_test_text("        memcpy(%s, (%s[])", name, element_text(s));
            elements(secgen_test_text, s, v->block, n);
            secgen_test_text(", %zu * %u);\n", n, s->size);
        }
    }
}

static void test_equal(const struct secgen_shape *s, enum secgen_kind kind, const char *name, const void *p,
                       size_t n) {
    if (p == NULL || kind == SECGEN_TEXT) {
        if (p == NULL)
            secgen_test_text("        SECGEN_CHECK(%s == NULL, \"%s must be NULL\");\n", name, name);
        else
            secgen_test_text("        SECGEN_CHECK(%s != NULL && strcmp(%s, %s) == 0, \"%s holds another text\");\n",
                             name, name, secgen_quoted(p), name);
        return;
    }
    secgen_test_text("        SECGEN_CHECK(%s != NULL", name);
    for (size_t i = 0; i < n; i++)
        secgen_test_text(" && (%s)[%zu] == %s", name, i, literal(s, get(s, p, i), s->type == SECGEN_REAL
                                                                 ? get_real(s, p, i) : 0));
    secgen_test_text(", \"%s holds other values\");\n", name);
}

/* What is compared of the arguments: with the reference's, or with what they were. */
static void test_arguments(const struct secgen_call *c, int always) {
    const struct secgen_function *f = c->function;
    for (unsigned i = 0; i < f->parameters; i++) {
        const struct secgen_shape *s = &f->shape[i];
        if (s->after != SECGEN_VOID && c->value[i].pointer != NULL && (always || s->after_when == NULL
                                                                       || s->after_when(c)))
            test_equal(s, s->after, s->name, s->deep ? *(void **)c->value[i].pointer : c->value[i].block,
                       s->after == SECGEN_CELL ? 1 : s->after == SECGEN_ITEMS ? (size_t)s->after_length(c) : 0);
    }
}

static void test_results(const struct secgen_call *c) {
    const struct secgen_function *f = c->function;
    const struct secgen_shape *r = &f->result;
    if (r->kind == SECGEN_NUMBER && (r->as == NULL || r->as_text != NULL)) {
        struct secgen_shape plain = *r;
        if (r->as != NULL)
            plain.type = SECGEN_SIGNED, plain.size = 8;
        const char *want = literal(&plain, r->as ? r->as(c) : c->result.number, c->result.real);
        secgen_test_text("        SECGEN_CHECK((%s) == %s, \"the result must be %s\");\n", r->as ? r->as_text
                         : "result", want, want);
    } else if (r->kind != SECGEN_NUMBER && r->kind != SECGEN_VOID)
        test_equal(r, r->kind, "result", c->result.pointer, r->kind == SECGEN_ITEMS && c->result.pointer
                   ? (size_t)r->after_length(c) : 0);
    test_arguments(c, 0);
}

/* Where an allocation may have failed: what is said of that, else the results as without. What comes behind it depends
 * on what was done about it. */
static void test_failed(const struct secgen_call *drawn, const struct secgen_call *theirs) {
    const struct secgen_function *f = drawn->function;
    if (f->failed_text == NULL)
        return;
    secgen_test_text("        if (lost) {\n        } else if (%s) {\n", f->failed_text);
    if (f->unchanged)
        test_arguments(drawn, 1);
    secgen_test_text("            lost = 1;\n        } else {\n");
    test_results(theirs);
    secgen_test_text("        }\n");
}

/* theirs: the reference's results, or NULL where nothing is compared. fails: an allocation may have failed. */
static void show_call(const struct secgen_call *c, const struct secgen_call *theirs, unsigned nth, int fails) {
    const struct secgen_function *f = c->function;
    secgen_call_text("%s%s(", nth ? "; " : "", f->name);
    for (unsigned i = 0; i < f->parameters; i++)
        show_argument(c, i);
    secgen_call_text(")");
    secgen_test_text("    {\n");
    for (unsigned k = 0; k < f->parameters; k++)
        test_argument(c, f->order[k]);
    secgen_test_text("        ");
    if (f->result.kind != SECGEN_VOID)
        secgen_test_text("%s%sresult = ", f->result.text, f->result.kind == SECGEN_NUMBER ? " " : "");
    secgen_test_text("%s(", f->name);
    for (unsigned i = 0; i < f->parameters; i++)
        secgen_test_text("%s%s", i ? ", " : "", f->shape[i].name + f->shape[i].deep);
    secgen_test_text(");\n");
    if (theirs != NULL && fails)
        test_failed(c, theirs);
    else if (theirs != NULL)
        test_results(theirs);
    if (f->result.kind != SECGEN_VOID)
        secgen_test_text("        (void)result;\n");
    if (f->result.kind != SECGEN_NUMBER && f->result.kind != SECGEN_VOID && !f->result.kept)
        secgen_test_text("        free(result);\n");
    for (unsigned i = 0; i < f->parameters; i++) {
        const struct secgen_shape *s = &f->shape[i];
        const struct secgen_value *v = &c->value[i];
        if (s->kind == SECGEN_NUMBER || v->is_within || (v->block == NULL && !s->deep))
            continue;
        if (s->kind == SECGEN_TEXTS)
            for (size_t k = 0; k < v->length; k++)
                secgen_test_text("        free((void *)%s[%zu]);\n", s->name, k);
        if (s->freed_text != NULL)
            secgen_test_text("        if (!(%s))\n    ", s->freed_text);
        secgen_test_text(is_empty(s, v) ? "        free((void *)(%s - 1));\n" : "        free((void *)%s);\n", s->name);
        if (s->deep)
            secgen_test_text("        free(%s);\n", s->name + 1);
    }
    secgen_test_text("    }\n");
}

#endif
