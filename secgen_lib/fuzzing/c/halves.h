/* Which half a call is of: a hash of the call as it is drawn, not of the bytes that it is drawn from. A call of the other
 * half is drawn again with one of its last bytes changed. All that goes before a call in an execution is hashed with it,
 * so that each beginning of a sequence, which is what a fault is shown with, is of the half, too. Which allocation fails
 * is no part of a call: where none is made both would be the same. Included by secgen_fuzz.c alone. */
#ifndef SECGEN_HALVES_H
#define SECGEN_HALVES_H

enum { LAST = 4, WAYS = 4 }; /* so many bytes from the last one on, each changed in so many ways */

static uint64_t so_far;  /* of the calls of this execution */
static int none_of_half; /* its first call could not be drawn */

static uint64_t mixed(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

static uint64_t mixed_bytes(uint64_t hash, const void *from, size_t n) {
    const char *p = from;
    uint64_t part;
    hash = mixed(hash, n);
    for (; n >= sizeof part; p += sizeof part, n -= sizeof part)
        memcpy(&part, p, sizeof part), hash = mixed(hash, part);
    part = 0;
    memcpy(&part, p, n);
    return n > 0 ? mixed(hash, part) : hash;
}

static int is_of_half(uint64_t hash) {
    hash = (hash ^ hash >> 33) * 0xFF51AFD7ED558CCDu;
    hash = (hash ^ hash >> 33) * 0xC4CEB9FE1A85EC53u;
    return half < 0 || (int)(hash >> 63) == half;
}

/* Of what the function is given: the same where the same call is shown. */
static uint64_t with_argument(uint64_t hash, const struct secgen_shape *s, const struct secgen_value *v) {
    enum { NOTHING = 1, WITHIN, ZEROS, BLOCK };
    if (s->kind == SECGEN_NUMBER) {
        char bytes[8] = {0};
        put(s, bytes, 0, v->number, v->real);
        return mixed_bytes(hash, bytes, sizeof bytes);
    }
    if (v->block == NULL)
        return mixed(hash, NOTHING);
    if (v->is_within)
        return mixed(mixed(hash, WITHIN), v->offset);
    if (s->kind != SECGEN_CELL && v->is_huge)
        return mixed(mixed(hash, ZEROS), v->length);
    hash = mixed(hash, BLOCK);
    if (s->kind == SECGEN_ROOM)
        return mixed(hash, v->length);
    if (s->kind != SECGEN_TEXTS)
        return mixed_bytes(hash, v->block, size_of(s, v));
    for (size_t i = 0; i < v->length; i++)
        hash = mixed_bytes(hash, ((char **)v->block)[i], strlen(((char **)v->block)[i]));
    return mixed(hash, v->length);
}

static uint64_t with_call(uint64_t hash, unsigned which, const struct secgen_call *c) {
    hash = mixed(hash, which + 1);
    for (unsigned i = 0; i < c->function->parameters; i++)
        hash = with_argument(hash, &c->function->shape[i], &c->value[i]);
    return hash;
}

/* The n-th change of a call that took the bytes from begun to end; 0: there is no such byte. */
static int twisted(unsigned n, size_t begun, size_t end) {
    twist.place = n == 0 ? 0 : end - (n - 1) % LAST;
    twist.with = n == 0 ? 0 : 1 + 2 * ((n - 1) / LAST);
    twist.drawn = begun;
    return n == 0 || (end >= (n - 1) % LAST && twist.place > begun);
}

/* The next call of an execution; 0: such a call is not made, or it is not of the half. */
static int draw_next(struct secgen_input *in, const struct secgen_table *table) {
    const struct secgen_input from = *in;
    const size_t begun = twist.drawn;
    for (size_t n = 0, end = 0; n <= LAST * WAYS; n++) {
        *in = from;
        if (!twisted((unsigned)n, begun, end))
            continue;
        unsigned which = secgen_below(in, table->functions);
        if (!draw_call(in, &table->function[which], &drawn)) {
            if (n == 0)
                return 0;
            continue;
        }
        uint64_t hash = with_call(so_far, which, &drawn);
        if (is_of_half(hash)) {
            so_far = hash;
            return 1;
        }
        end = n == 0 ? twist.drawn : end;
    }
    none_of_half = calls == 0;
    return 0;
}

static void begin(void) {
    refused = failed = none_of_half = 0;
    countdown = 0;
    call_used = test_used = 0;
    so_far = 0;
    twisted(0, 0, 0);
    reset_statics();
}

/* By hand nobody but secgen_once knows what it draws: it shows it first. 0: the input is not of the half. */
static int find_half(const struct secgen_input *from) {
    const int showing = secgen_showing;
    int found = half < 0;
    secgen_showing = without_test = 1;
    for (size_t n = 0, end = 0; !found && n <= LAST * WAYS; n++) {
        struct secgen_input in = *from;
        if (!twisted((unsigned)n, 0, end))
            continue;
        secgen_once(&in);
        found = is_of_half(mixed_bytes(0, call_text, call_used));
        end = n == 0 ? twist.drawn : end;
        refused = failed = 0;
        countdown = 0;
        call_used = test_used = 0;
        reset_statics();
    }
    secgen_showing = showing;
    without_test = 0;
    twist.drawn = 0;
    return found;
}

#endif
