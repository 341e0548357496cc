/* How a message makes the other side's objects equal to ours. After objects.h and runtime/wire.h.
 *
 * Steps, each a letter: n, a new object (number, kind, depth, whether it is freed already, size); w, bytes of an object;
 * p, pointers in it; d, it is freed or its scope has ended; f, allocations of the program that shall fail; E, the last.
 * What stands behind E is the call's or the answer's own. A message that holds one letter m before is followed by more:
 * what is large crosses in parts. What comes in may be anything: every number is checked. */
#ifndef SECGEN_SYNC_H
#define SECGEN_SYNC_H

#include "objects.h"
#include "wire.h"

enum { PART = 4 << 20, ROOM = 24 << 20, CHUNK = 4096, HEAD = 6 };
struct text {
    unsigned char *at;
    size_t n;
};
static struct text steps, values; /* what is sent */
static struct text heard;         /* what was received, and how far it is read */
static size_t heard_at;

static void say_part(void); /* sends what is too much for one message, and goes on */
static void fail_allocations(uint64_t n);

static void put(struct text *to, const void *from, size_t n) {
    if (to->n + n > ROOM)
        secgen_bad("more than can be sent");
    copy(to->at + to->n, from, n);
    to->n += n;
}
static void put_step(char letter) { put(&steps, &letter, 1); }
static void put_number(uint64_t n) { put(&steps, &n, sizeof n); }
static void put_ref(struct text *to, struct ref r) {
    put(to, &r.tag, 1);
    put(to, &r.id, 4);
    put(to, &r.offset, 8);
}

static void take(void *into, size_t n) {
    if (n > heard.n - heard_at)
        secgen_bad("a message that ends early");
    copy(into, heard.at + heard_at, n);
    heard_at += n;
}
static uint64_t take_number(void) {
    uint64_t n;
    take(&n, sizeof n);
    return n;
}
static struct ref take_ref(void) {
    struct ref r;
    take(&r.tag, 1);
    take(&r.id, 4);
    take(&r.offset, 8);
    return r;
}

/* Steps begin behind room for what post writes there. */
static void start(void) {
    steps.n = HEAD;
    values.n = 0;
}

/* The steps and the values behind them as one message, in one call: each wakes the reader. */
static void post(char letter, char kind) {
    put(&steps, values.at, values.n);
    size_t n = steps.n - 4;
    unsigned char head[HEAD] = {(unsigned char)(n >> 24), (unsigned char)(n >> 16), (unsigned char)(n >> 8),
                                (unsigned char)n, (unsigned char)letter, (unsigned char)kind};
    copy(steps.at, head, HEAD);
    secgen_wire_write(steps.at, steps.n);
}

/* What stands in the steps so far as a part of a message. */
static void post_part(char letter) {
    size_t later = values.n;
    values.n = 0;
    put_step('E');
    post(letter, 'm');
    start();
    values.n = later;
}

static int hear(void) {
    unsigned char head[4];
    if (!secgen_wire_read(head, 4))
        return 0;
    heard.n = (size_t)head[0] << 24 | (size_t)head[1] << 16 | (size_t)head[2] << 8 | head[3];
    heard_at = 0;
    return heard.n <= ROOM && secgen_wire_read(heard.at, heard.n);
}

static void sync_open(void) {
    steps.at = reserve(ROOM, PROT_READ | PROT_WRITE);
    values.at = reserve(ROOM, PROT_READ | PROT_WRITE);
    heard.at = reserve(ROOM, PROT_READ | PROT_WRITE);
    objects_open();
}

static void found(uint32_t id) {
    struct object *o = object(id);
    put_step('n');
    put_number(id);
    put_number((uint64_t)o->kind << 8 | o->dead);
    put_number(o->size);
}

static void learn_object(void) {
    uint64_t id = take_number(), what = take_number(), size = take_number();
    struct object o = {.size = size, .kind = (unsigned char)(what >> 8), .dead = what & 1};
    if ((id & 1) == SECGEN_SIDE || id >> 1 != made[id & 1] || what >> 8 >= KINDS || size > (uint64_t)1 << 32)
        secgen_bad("an object that cannot be");
    if (o.kind == HEAP) {
        if ((o.base = calloc(1, size)) == NULL)
            secgen_bad("an object that has no room");
        if (o.dead)
            free(o.base);
    } else {
        static const unsigned char around[KINDS] = {[STACK] = 0xf1, [GLOBAL] = 0xf9, [READONLY] = 0xf9};
        size_t whole = (size + PAGE - 1) / PAGE * PAGE;
        char *pages = room(whole + 2 * PAGE);
        o.base = pages + PAGE;
        if (o.kind == MAPPING || size > (size_t)1 << 26)
            mprotect(o.base + whole, PAGE, PROT_NONE);
        else
            mark(o.base, size, PAGE, (signed char)around[o.kind]);
        if (o.kind == READONLY)
            mprotect(o.base, whole, PROT_READ);
    }
    add(!SECGEN_SIDE, o);
}

static void lock(const struct object *o, int rights) {
    if (o->kind == READONLY && !o->own)
        mprotect(o->base, o->size, rights);
}

static void learn_bytes(int pointers) {
    uint64_t id = take_number(), from = take_number(), n = take_number();
    if (id > UINT32_MAX || !known((uint32_t)id))
        secgen_bad("bytes of no object");
    struct object *o = object((uint32_t)id);
    if (n > o->size || from > o->size - n || (pointers && (from % 8 || n % 8)) || (o->kind == READONLY && o->own))
        secgen_bad("bytes outside their object");
    if (pointers && o->depth < 2)
        o->depth = 2;
    if (n > CHUNK)
        secgen_bad("too many bytes");
    char bytes[CHUNK]; /* on the stack: the leak check would read it elsewhere */
    for (uint64_t i = 0; pointers && i < n; i += 8) {
        char *p = pointer_of(take_ref());
        copy(bytes + i, &p, 8);
    }
    if (!pointers)
        take(bytes, n);
    if (o->dead)
        return;
    lock(o, PROT_READ | PROT_WRITE);
    copy(o->base + from, bytes, n);
    copy(o->kept + from, bytes, n);
    lock(o, PROT_READ);
}

static void learn_end(void) {
    uint64_t id = take_number();
    if (id > UINT32_MAX || !known((uint32_t)id))
        secgen_bad("the end of no object");
    struct object *o = object((uint32_t)id);
    if (o->dead || (o->own && o->kind != HEAP))
        return;
    bury((uint32_t)id);
    if (o->kind == HEAP)
        free(o->base);
    else if (o->size <= (size_t)1 << 26)
        for (char *p = o->base; p < o->base + o->size; p += 8)
            *shadow(p) = (signed char)0xf8;
}

/* Take the steps of a message up to its own part. */
static void learn(void) {
    for (;;) {
        char step;
        take(&step, 1);
        switch (step) {
        case 'n': learn_object(); break;
        case 'w': learn_bytes(0); break;
        case 'p': learn_bytes(1); break;
        case 'd': learn_end(); break;
        case 'f': fail_allocations(take_number()); break;
        case 'E': return;
        default: secgen_bad("a step that is none");
        }
    }
}

/* What ended here since the last message: it comes before all that is found now. */
static void tell_ends(void) {
    for (uint32_t i = 0; i < n_freed; i++) {
        put_step('d');
        put_number(freed[i]);
    }
    n_freed = 0;
    for (uint32_t i = 0; i < n_living;) {
        uint32_t id = living[i];
        if (stands(object(id))) {
            i++;
            continue;
        }
        put_step('d');
        put_number(id);
        bury(id);
    }
}

static void tell_bytes(uint32_t id, size_t from, size_t n, int pointers) {
    struct object *o = object(id);
    put_step(pointers ? 'p' : 'w');
    put_number(id);
    put_number(from);
    put_number(n);
    if (pointers)
        for (size_t i = from; i < from + n; i += 8)
            put_ref(&steps, ref_of(*(char **)(o->base + i), o->depth - 1));
    else
        put(&steps, o->base + from, n);
    copy(o->kept + from, o->base + from, n);
    if (steps.n > PART)
        say_part();
}

/* The parts of an object that differ from what both sides know, by chunks; `tell` 0: only find what they point to. */
static void tell_changes(uint32_t id, int tell) {
    struct object *o = object(id);
    static unsigned char *present;
    int sparse = o->kind == MAPPING || o->size > (size_t)1 << 26;
    size_t words = o->depth > 1 ? o->size / 8 * 8 : 0;
    if ((o->kind == READONLY && !o->own) || (!tell && words == 0))
        return;
    if (sparse && present == NULL)
        present = reserve((size_t)1 << 21, PROT_READ | PROT_WRITE);
    if (sparse && ((uintptr_t)o->base % PAGE || o->size > (size_t)1 << 33 || mincore(o->base, o->size, present)))
        sparse = 0;
    for (size_t from = 0, to; from < o->size; from = to) {
        to = from + CHUNK < o->size ? from + CHUNK : o->size;
        if (from < words && to > words)
            to = words;
        if (sparse && !(present[from / PAGE] & 1))
            continue;
        size_t unit = from < words ? 8 : 1, first = from, last = to;
        while (first + 8 <= last && *(long *)(o->base + first) == *(long *)(o->kept + first))
            first += 8;
        while (unit == 1 && first < last && o->base[first] == o->kept[first])
            first++;
        while (last > first && (unit == 8 ? *(long *)(o->base + last - 8) == *(long *)(o->kept + last - 8)
                                          : o->base[last - 1] == o->kept[last - 1]))
            last -= unit;
        if (first == last)
            continue;
        if (tell)
            tell_bytes(id, first, last - first, unit == 8);
        else
            for (size_t i = first; i < last; i += 8)
                ref_of(*(char **)(o->base + i), o->depth - 1);
    }
}

/* All that the other side has to know before what stands behind E. */
static void tell_all(void) {
    for (uint32_t i = 0; i < n_living; i++) /* this list grows on the way */
        tell_changes(living[i], 0);
    for (uint32_t i = 0; i < n_living; i++)
        tell_changes(living[i], 1);
    put_step('E');
}

/* What a signature's own functions (stubs.py) ask of either side. */
void secgen_take(void *into, size_t n) { take(into, n); }
void *secgen_take_pointer(int depth) {
    struct ref r = take_ref();
    char *p = pointer_of(r);
    if (r.tag == PLACE && object(r.id)->depth < depth)
        object(r.id)->depth = (unsigned char)depth;
    return p;
}

#endif
