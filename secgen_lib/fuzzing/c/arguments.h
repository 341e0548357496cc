/* Arguments of a call: drawn from the input's bytes, then made in blocks of exactly their sizes, once for each side.
 * Included by secgen_fuzz.c alone. */
#ifndef SECGEN_ARGUMENTS_H
#define SECGEN_ARGUMENTS_H

#define SECGEN_ELEMENTS 65536 /* a longer block is not made, the execution is dropped */
#define SECGEN_UNSET 0xa5     /* what is in a block that the function is to fill */
#define SECGEN_SHORT 3        /* elements of a block of which the statement says that it is refused */

static char store[1 << 22]; /* contents as drawn, for one call */
static size_t stored;
static struct secgen_call drawn;

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
        v->number = (high < INT_MAX ? high : INT_MAX) - secgen_below(in, 4);
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

static char *draw_text(struct secgen_input *in, const struct secgen_shape *s, struct secgen_call *c, size_t room) {
    secgen_wide near[16];
    unsigned how = secgen_byte(in);
    char *to = keep(how >= 254 ? SECGEN_LONG_TEXT : room);
    if (to == NULL)
        return NULL;
    if (how >= 254)
        long_text(in, to, s->of);
    else if (s->numbered > 0 && how >= 96) {
        for (unsigned i = 0; i < s->numbered; i++)
            near[i] = s->numbers[i](c);
        numbers(in, to, s->of, near, s->numbered);
    } else
        text(in, to, room, s->of, near, constants(s, c, near));
    return to;
}

static int draw_block(struct secgen_input *in, struct secgen_call *c, const struct secgen_shape *s,
                      struct secgen_value *v) {
    secgen_wide n = 0;
    if (s->kind == SECGEN_TEXT) {
        v->block = draw_text(in, s, c, SECGEN_TEXT_ROOM);
        v->length = v->block == NULL ? 0 : strlen(v->block);
        return v->block != NULL;
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
        return v->block != NULL;
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
            char *to = draw_text(in, s, c, 256);
            if (to == NULL)
                return 0;
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
            v->block = (char *)c->value[s->within].block + v->offset * f->shape[s->within].size;
            v->length = c->value[s->within].length - v->offset;
        } else if (!draw_block(in, c, s, v))
            return 0;
        if (null && s->length_of >= 0 && s->deep) /* what is not there has no elements */
            put(&f->shape[s->length_of], c->value[s->length_of].block, 0, c->value[s->length_of].number = 0, 0);
        if (null)
            v->block = NULL, v->length = 0, v->is_within = 0;
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
            v->block = (char *)c->value[s->within].block + v->offset * c->function->shape[s->within].size;
        else if (v->block != NULL && s->heap && of_program)
            v->block = size_of(s, v) > 0 ? memcpy(secgen_give(size_of(s, v), s->name), v->block, size_of(s, v))
                : secgen_give(0, s->name);
        else if (v->block != NULL)
            v->block = copied(v->block, size_of(s, v));
        if (of_program && v->block != NULL && (s->kind == SECGEN_ROOM || (s->kind == SECGEN_CELL && s->low == NULL
                                                                          && !s->is_length)))
            UNSET(v->block, size_of(s, v));
        if (s->kind == SECGEN_TEXTS)
            for (size_t i = 0; i < v->length; i++)
                ((char **)v->block)[i] = copied(((char **)v->block)[i], strlen(((char **)v->block)[i]) + 1);
        v->pointer = s->deep ? copied(&v->block, sizeof v->block) : v->block;
    }
}

#endif
