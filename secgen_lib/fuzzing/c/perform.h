/* One execution of a table's functions: call the reference and the program, compare, free.
 * Included by secgen_fuzz.c alone. */
#ifndef SECGEN_PERFORM_H
#define SECGEN_PERFORM_H

static void release(struct secgen_call *c, int of_program) {
    const struct secgen_function *f = c->function;
    void (*give_back)(void *) = of_program ? secgen_take : secgen_r_free;
    int frees[SECGEN_MOST] = {0};
    for (unsigned i = 0; i < f->parameters; i++)
        frees[i] = f->shape[i].freed != NULL && f->shape[i].freed(c) != 0;
    if (f->result.kind != SECGEN_NUMBER && f->result.kind != SECGEN_VOID && !f->result.kept)
        give_back(c->result.pointer);
    for (unsigned i = 0; i < f->parameters; i++) {
        const struct secgen_shape *s = &f->shape[i];
        struct secgen_value *v = &c->value[i];
        if (s->kind == SECGEN_NUMBER || v->pointer == NULL || v->is_within || v->is_huge)
            continue;
        if (s->kind == SECGEN_TEXTS)
            for (size_t k = 0; k < v->length; k++)
                free(((char **)v->block)[k]);
        void *block = s->deep ? *(void **)v->pointer : v->block;
        if (!frees[i] && block != NULL)
            (s->heap ? give_back : free)(block);
        if (s->deep)
            free(v->pointer);
    }
}

static void *behind(const struct secgen_shape *s, const struct secgen_value *v) {
    return s->deep ? *(void **)v->pointer : v->block;
}

/* Does a text that the function wrote end within its block? */
NOT_OURS static int terminated(const char *text) {
    while (!__asan_address_is_poisoned(text) && IS_SET(text, 1))
        if (*text++ == '\0')
            return 1;
    return 0;
}

/* Is what one side left there equal to what the other did? theirs NULL: only read. */
static void compare(const struct secgen_shape *s, enum secgen_kind kind, const struct secgen_call *mine,
                    const struct secgen_call *theirs, const void *p, const void *q) {
    if (theirs != NULL && (p == NULL) != (q == NULL))
        secgen_wrong("%s: %s is %s, the reference's is %s", mine->function->name, s->name, p ? "not NULL" : "NULL",
                     q ? "not" : "NULL");
    if (p == NULL)
        return;
    if (kind == SECGEN_TEXT) {
        if (s->kind == SECGEN_ROOM && !terminated(p)) {
            secgen_wrong("%s: %s holds a text without its end", mine->function->name, s->name);
            return;
        }
        secgen_length(p, s->name);
        if (theirs != NULL && strcmp(p, q) != 0)
            secgen_wrong("%s: %s is %.80s, the reference's is %.80s", mine->function->name, s->name,
                         secgen_quoted(p), secgen_quoted(q));
        return;
    }
    secgen_expression length = s->after_length;
    secgen_wide n = kind == SECGEN_CELL ? 1 : length(mine), m = theirs == NULL ? n : kind == SECGEN_CELL ? 1
        : length(theirs);
    if (n != m)
        secgen_wrong("%s: %s has %lld elements, the reference's has %lld", mine->function->name, s->name,
                     (long long)n, (long long)m);
    if (n > 0 && (s->kind == SECGEN_CELL || s->kind == SECGEN_ROOM) && !IS_SET(p, (size_t)n * s->size)) {
        secgen_wrong("%s: %s was not set", mine->function->name, s->name);
        return;
    }
    secgen_reads(p, n < 0 ? 0 : (size_t)n * s->size, s->name);
    for (size_t i = 0; theirs != NULL && n > 0 && i < (size_t)n; i++) {
        double x = s->type == SECGEN_REAL ? get_real(s, p, i) : 0, y = s->type == SECGEN_REAL ? get_real(s, q, i) : 0;
        if (s->type == SECGEN_REAL ? !close_to(x, y) : get(s, p, i) != get(s, q, i))
            secgen_wrong("%s: element %zu of %s is %s, the reference's is %s", mine->function->name, i, s->name,
                         literal(s, get(s, p, i), x), literal(s, get(s, q, i), y));
    }
}

static void compare_calls(const struct secgen_call *mine, const struct secgen_call *theirs) {
    const struct secgen_function *f = mine->function;
    const struct secgen_shape *r = &f->result;
    if (r->kind == SECGEN_NUMBER && theirs != NULL) {
        secgen_wide a = r->as ? r->as(mine) : mine->result.number, b = r->as ? r->as(theirs) : theirs->result.number;
        if (r->type == SECGEN_REAL ? !close_to(mine->result.real, theirs->result.real) : a != b)
            secgen_wrong("%s: the result is %s, the reference's is %s", f->name,
                         literal(r, mine->result.number, mine->result.real),
                         literal(r, theirs->result.number, theirs->result.real));
    } else if (r->kind != SECGEN_NUMBER && r->kind != SECGEN_VOID) {
        static const char *first, *other;
        compare(r, r->kind, mine, theirs, mine->result.pointer, theirs ? theirs->result.pointer : NULL);
        if (r->placed && theirs != NULL && mine->result.pointer != NULL) {
            if (first_of_execution) {
                first = mine->result.pointer;
                other = theirs->result.pointer;
                first_of_execution = 0;
            }
            if ((char *)mine->result.pointer - first != (char *)theirs->result.pointer - other)
                secgen_wrong("%s: the result lies %td bytes from the first one, the reference's %td", f->name,
                             (char *)mine->result.pointer - first, (char *)theirs->result.pointer - other);
        }
    }
    for (unsigned i = 0; i < f->parameters; i++) {
        const struct secgen_shape *s = &f->shape[i];
        if (s->after != SECGEN_VOID && mine->value[i].pointer != NULL
                && (s->after_when == NULL || s->after_when(theirs ? theirs : mine)))
            compare(s, s->after, mine, theirs, behind(s, &mine->value[i]), theirs ? behind(s, &theirs->value[i])
                    : NULL);
    }
}

/* An allocation failed: the result is what the statement says of that, or what it is without. */
static void compare_failed(const struct secgen_call *mine, const struct secgen_call *theirs) {
    const struct secgen_function *f = mine->function;
    int said = f->failed != NULL && f->failed(mine);
    compare_calls(mine, f->failed != NULL && !said ? theirs : NULL);
    if (theirs == NULL || !said || !f->unchanged)
        return;
    for (unsigned i = 0; i < f->parameters; i++)
        if (f->shape[i].after != SECGEN_VOID && mine->value[i].pointer != NULL)
            compare(&f->shape[i], f->shape[i].after, mine, &drawn, behind(&f->shape[i], &mine->value[i]),
                    behind(&f->shape[i], &drawn.value[i]));
}

void secgen_perform(struct secgen_input *in, const struct secgen_table *table) {
    unsigned long fails_at = table->may_fail ? secgen_failure(in) : 0;
    static struct secgen_call mine, theirs;
    int diverged = 0;
    first_of_execution = 1;
    if (secgen_showing)
        show_begin(table, fails_at);
    countdown = 0;
    for (calls = 0; calls < table->calls && calls < most_calls; calls++) {
        if (calls > 0 && secgen_byte(in) < 4)
            break;
        if (!draw_next(in, table))
            break;
        int compared = drawn.function->reference != NULL;
        if (compared) {
            make(&drawn, &theirs, 0);
            in_reference = 1;
            drawn.function->reference(&theirs);
            in_reference = 0;
        }
        if (secgen_showing)
            show_call(&drawn, compared ? &theirs : NULL, calls, fails_at > 0);
        else {
            make(&drawn, &mine, 1);
            countdown = calls == 0 ? fails_at : countdown;
            drawn.function->program(&mine);
            if (failed)
                compare_failed(&mine, compared && comparing && !refused && !diverged ? &theirs : NULL);
            else
                compare_calls(&mine, compared && comparing && !refused ? &theirs : NULL);
            diverged |= failed;
            release(&mine, 1);
        }
        if (compared)
            release(&theirs, 0);
    }
    if (secgen_showing)
        secgen_test_text("    SECGEN_DONE();\n}\n");
}

#endif
