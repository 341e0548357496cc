/* One execution of a table's functions: draw, call the reference and the program, compare, free.
 * Included by secgen_fuzz.c alone. */
#ifndef SECGEN_PERFORM_H
#define SECGEN_PERFORM_H

#define SECGEN_ELEMENTS 65536 /* a longer block is not made, the execution is dropped */
#define SECGEN_UNSET 0xa5     /* what is in a block that the function is to fill */
#define SECGEN_SHORT 3        /* elements of a block of which the statement says that it is refused */

static char store[1 << 21]; /* contents as drawn, for one call */
static size_t stored;

static void *keep(size_t n) {
    char *p = store + stored;
    stored += (n + 15) / 16 * 16 + 16;
    return stored > sizeof store ? NULL : p;
}

static secgen_wide lowest(const struct secgen_shape *s) {
    return s->type == SECGEN_UNSIGNED ? 0 : -((secgen_wide)1 << (s->size * 8 - 1));
}

static secgen_wide highest(const struct secgen_shape *s) {
    return ((secgen_wide)1 << (s->size * 8 - (s->type != SECGEN_UNSIGNED))) - 1;
}

static unsigned constants(const struct secgen_shape *s, const struct secgen_call *c, secgen_wide *near) {
    for (unsigned i = 0; i < s->nears; i++)
        near[i] = s->near[i](c);
    return s->nears;
}

static void draw_number(struct secgen_input *in, const struct secgen_shape *s, struct secgen_call *c,
                        struct secgen_value *v) {
    secgen_wide near[16], low = s->low ? s->low(c) : lowest(s), high = s->high ? s->high(c) : highest(s);
    unsigned nears = constants(s, c, near), mode = s->is_length || s->huge ? secgen_byte(in) : 0;
    if (s->huge && mode >= 224) {
        v->number = impossible(in, high);
        v->is_huge = 1;
    } else if (s->is_length && s->large && mode >= 208) {
        v->number = high - secgen_below(in, 4);
        v->is_huge = 1;
    } else if (s->is_length && low < 0 && mode >= 192)
        v->number = number(in, low, 0, near, nears);
    else if (s->is_length)
        v->number = (secgen_wide)length(in, low < 0 ? 0 : low, high, near, nears);
    else
        v->number = number(in, low, high, near, nears);
}

static int compare_elements(const struct secgen_shape *s, const void *a, size_t i, size_t j) {
    if (s->type == SECGEN_REAL)
        return (get_real(s, a, i) > get_real(s, a, j)) - (get_real(s, a, i) < get_real(s, a, j));
    return (get(s, a, i) > get(s, a, j)) - (get(s, a, i) < get(s, a, j));
}

static void sort(const struct secgen_shape *s, void *block, size_t n) {
    for (size_t i = 1; i < n; i++)
        for (size_t j = i; j > 0 && compare_elements(s, block, j - 1, j) > 0; j--) {
            char kept[16], *p = (char *)block + j * s->size;
            memcpy(kept, p, s->size);
            memcpy(p, p - s->size, s->size);
            memcpy(p - s->size, kept, s->size);
        }
}

static void draw_elements(struct secgen_input *in, const struct secgen_shape *s, struct secgen_call *c, void *block,
                          size_t n) {
    secgen_wide near[16], low = s->low ? s->low(c) : lowest(s), high = s->high ? s->high(c) : highest(s), v = 0;
    unsigned nears = constants(s, c, near), mode = secgen_byte(in);
    for (size_t i = 0; i < n; i++) {
        if (s->type == SECGEN_REAL)
            put(s, block, i, 0, real(in, s->low ? low : -((secgen_wide)1 << 62), s->high ? high
                                     : (secgen_wide)1 << 62));
        else if (mode < 80) {
            v = small(secgen_byte(in) % (mode < 40 ? 5 : 30), low, high);
            put(s, block, i, v < low ? low : v > high ? high : v, 0);
        } else {
            if (mode < 216 || i == 0)
                v = number(in, low, high, near, nears);
            put(s, block, i, v, 0);
        }
    }
    if (s->sorted)
        sort(s, block, n);
}

static int draw_block(struct secgen_input *in, struct secgen_call *c, const struct secgen_shape *s,
                      struct secgen_value *v) {
    secgen_wide n = 0;
    if (s->kind == SECGEN_TEXT) {
        secgen_wide near[16];
        char *to = keep(4096);
        if (to == NULL)
            return 0;
        v->length = text(in, to, 4096, s->of, near, constants(s, c, near));
        v->block = to;
        return 1;
    }
    if (s->length_of >= 0)
        n = c->value[s->length_of].is_huge ? SECGEN_SHORT : c->value[s->length_of].number;
    else if (s->length != NULL)
        n = s->length(c);
    if (s->large && c->value[s->length_of].is_huge)
        n = c->value[s->length_of].number;
    else if (n > SECGEN_ELEMENTS)
        return 0;
    v->length = n < 0 ? 0 : (size_t)n;
    if (s->large && v->length > SECGEN_ELEMENTS) {
        v->is_huge = 1;
        v->block = zeros(v->length * s->size);
        return 1;
    }
    v->block = keep(v->length * (s->kind == SECGEN_TEXTS ? sizeof(char *) : s->size));
    if (v->block == NULL)
        return 0;
    if (s->kind == SECGEN_ITEMS)
        draw_elements(in, s, c, v->block, v->length);
    else if (s->kind == SECGEN_ROOM)
        memset(v->block, SECGEN_UNSET, v->length * s->size);
    else
        for (size_t i = 0; i < v->length; i++) {
            char *to = keep(256);
            if (to == NULL)
                return 0;
            text(in, to, 256, s->of, NULL, 0);
            ((char **)v->block)[i] = to;
        }
    return 1;
}

/* 0: such a call is not made. */
static int draw_call(struct secgen_input *in, const struct secgen_function *f, struct secgen_call *c) {
    *c = (struct secgen_call){.function = f};
    stored = 0;
    for (unsigned k = 0; k < f->parameters; k++) {
        const struct secgen_shape *s = &f->shape[f->order[k]];
        struct secgen_value *v = &c->value[f->order[k]];
        int null = s->null && secgen_byte(in) >= 228;
        if (s->kind == SECGEN_NUMBER && s->type == SECGEN_REAL)
            v->real = real(in, s->low ? s->low(c) : -((secgen_wide)1 << 62), s->high ? s->high(c)
                           : (secgen_wide)1 << 62);
        else if (s->kind == SECGEN_NUMBER)
            draw_number(in, s, c, v);
        else if (s->kind == SECGEN_CELL) {
            v->block = keep(s->size);
            if (s->low != NULL || s->is_length)
                draw_number(in, s, c, v);
            else
                memset(&v->number, SECGEN_UNSET, sizeof v->number);
            if (v->block != NULL)
                put(s, v->block, 0, v->number, 0);
        } else if (s->within >= 0 && c->value[s->within].block != NULL && secgen_byte(in) >= 144) {
            v->is_within = 1;
            v->offset = secgen_below(in, (unsigned)c->value[s->within].length + 1);
            v->block = (char *)c->value[s->within].block + v->offset;
            v->length = c->value[s->within].length - v->offset;
        } else if (!draw_block(in, c, s, v))
            return 0;
        if (null && s->length_of >= 0 && s->deep) /* what is not there has no elements */
            put(&f->shape[s->length_of], c->value[s->length_of].block, 0, c->value[s->length_of].number = 0, 0);
        if (null)
            v->block = NULL, v->length = 0;
        v->pointer = v->block;
        if (s->deep) {
            void **cell = keep(sizeof *cell);
            *cell = v->block;
            v->pointer = cell;
        }
    }
    return 1;
}

static void *copied(const void *from, size_t n) {
    void *p = exact(malloc(n), n);
    return n > 0 ? memcpy(p, from, n) : p;
}

static size_t size_of(const struct secgen_shape *s, const struct secgen_value *v) {
    return s->kind == SECGEN_TEXT ? v->length + 1 : s->kind == SECGEN_CELL ? s->size : s->kind == SECGEN_TEXTS
        ? v->length * sizeof(char *) : v->length * s->size;
}

/* The arguments of a call in blocks of exactly their sizes. */
static void make(const struct secgen_call *drawn, struct secgen_call *c, int of_program) {
    *c = *drawn;
    for (unsigned k = 0; k < c->function->parameters; k++) {
        unsigned place = c->function->order[k];
        const struct secgen_shape *s = &c->function->shape[place];
        struct secgen_value *v = &c->value[place];
        if (s->kind == SECGEN_NUMBER || (v->block == NULL && !s->deep) || v->is_huge)
            continue;
        if (v->is_within)
            v->block = (char *)c->value[s->within].block + v->offset;
        else if (v->block != NULL && s->heap && of_program)
            v->block = size_of(s, v) > 0 ? memcpy(secgen_give(size_of(s, v), s->name), v->block, size_of(s, v))
                : secgen_give(0, s->name);
        else if (v->block != NULL)
            v->block = copied(v->block, size_of(s, v));
        if (s->kind == SECGEN_TEXTS)
            for (size_t i = 0; i < v->length; i++)
                ((char **)v->block)[i] = copied(((char **)v->block)[i], strlen(((char **)v->block)[i]) + 1);
        v->pointer = s->deep ? copied(&v->block, sizeof v->block) : v->block;
    }
}

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

/* Is what one side left there equal to what the other did? theirs NULL: only read. */
static void compare(const struct secgen_shape *s, enum secgen_kind kind, const struct secgen_call *mine,
                    const struct secgen_call *theirs, const void *p, const void *q) {
    if (theirs != NULL && (p == NULL) != (q == NULL))
        secgen_wrong("%s: %s is %s, the reference's is %s", mine->function->name, s->name, p ? "not NULL" : "NULL",
                     q ? "not" : "NULL");
    if (p == NULL)
        return;
    if (kind == SECGEN_TEXT) {
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

void secgen_perform(struct secgen_input *in, const struct secgen_table *table) {
    unsigned long fails_at = table->may_fail ? secgen_failure(in) : 0;
    static struct secgen_call drawn, mine, theirs;
    first_of_execution = 1;
    if (secgen_showing)
        show_begin(table, fails_at);
    countdown = 0;
    for (calls = 0; calls < table->calls && calls < most_calls; calls++) {
        if (calls > 0 && secgen_byte(in) < 4)
            break;
        unsigned which = secgen_below(in, table->functions);
        if (!draw_call(in, &table->function[which], &drawn))
            break;
        int compared = fails_at == 0 && drawn.function->reference != NULL;
        if (compared) {
            make(&drawn, &theirs, 0);
            in_reference = 1;
            drawn.function->reference(&theirs);
            in_reference = 0;
        }
        if (secgen_showing)
            show_call(&drawn, compared ? &theirs : NULL, calls);
        else {
            make(&drawn, &mine, 1);
            countdown = calls == 0 ? fails_at : countdown;
            drawn.function->program(&mine);
            compare_calls(&mine, compared && !refused && comparing ? &theirs : NULL);
            release(&mine, 1);
        }
        if (compared)
            release(&theirs, 0);
    }
    if (secgen_showing)
        show_end();
}

#endif
