/* The objects that a test and a program in another process have in common: each side has its own copy of each one.
 *
 * An object is what AddressSanitizer knows as one: a heap chunk, a local or global variable, a mapping. Both sides name it
 * by a number, at the same size; its content is made equal before and after each call (sync.h). An object that one
 * side frees, or whose scope ends, is freed on the other. Nothing here is seen by the leak check: tables and copies
 * are in memory of their own, which it does not read. Compiled without sanitizers; memcpy and its like are theirs, so
 * they are not used here. */
#ifndef SECGEN_OBJECTS_H
#define SECGEN_OBJECTS_H

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sanitizer/asan_interface.h>
#include <sys/mman.h>

#include "mappings.h"

/* of sanitizer/allocator_interface.h, which gcc does not bring */
int __sanitizer_install_malloc_and_free_hooks(void (*made)(const volatile void *, size_t),
                                              void (*freed)(const volatile void *));

#ifndef SECGEN_SIDE
#error "SECGEN_SIDE is 0 in the test, 1 in the program"
#endif

enum { HEAP, STACK, GLOBAL, READONLY, MAPPING, KINDS };
enum { MOST = 1 << 20, WILD = 1 << 14, SMALL = 4096 };

struct object {
    char *base, *kept; /* kept: the content that both sides know */
    size_t size;
    unsigned char kind, depth, dead, own; /* depth: pointers to the bytes; own: it was here first */
};

/* a pointer as it crosses: a number near 0, a place in an object, or one of ours or of theirs that is in no object */
enum { PLAIN, PLACE, OURS, THEIRS };
struct ref {
    unsigned char tag;
    uint32_t id;
    int64_t offset;
};

static struct object *objects[2];
static uint32_t made[2], *living, n_living, *freed, n_freed;
static char *room_at, *wild;
static uintptr_t *unknown;
static uint32_t n_unknown;
static int inside; /* the calls of this file are not the program's */

void secgen_bad(const char *why) __attribute__((noreturn));
static void found(uint32_t id); /* tells the other side of a new object */

static void *reserve(size_t n, int rights) {
    void *p = mmap(NULL, n, rights, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        secgen_bad("no address space");
    return p;
}

/* Memory for one object, zero, in pages of its own; never given back. */
static char *room(size_t n) {
    char *p = room_at;
    size_t whole = (n + 2 * PAGE - 1) / PAGE * PAGE;
    if (n >= (size_t)1 << 26)
        return reserve(whole, PROT_READ | PROT_WRITE);
    static char *end;
    if (p == NULL || whole > (size_t)(end - p)) {
        p = reserve((size_t)1 << 32, PROT_READ | PROT_WRITE);
        end = p + ((size_t)1 << 32);
    }
    room_at = p + whole;
    return p;
}

static void copy(void *to, const void *from, size_t n) {
    __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(n) : : "memory");
}

static struct object *object(uint32_t id) { return &objects[id & 1][id >> 1]; }

static int known(uint32_t id) { return (id >> 1) < made[id & 1]; }

static signed char *shadow(const char *p) {
    static size_t scale, offset;
    if (scale == 0)
        __asan_get_shadow_mapping(&scale, &offset);
    return (signed char *)(((uintptr_t)p >> scale) + offset);
}

/* Fence an object in, in AddressSanitizer's own words (0xf1 left of a local variable, 0xf3 right of it), so that its
 * reports are right. */
static void mark(char *base, size_t size, size_t around, signed char with) {
    for (char *p = base - around; p < base; p += 8)
        *shadow(p) = with;
    for (char *p = base; p < base + size; p += 8)
        *shadow(p) = 0;
    char *end = base + size;
    if ((uintptr_t)end % 8)
        *shadow(end) = (signed char)((uintptr_t)end % 8);
    for (char *p = (char *)(((uintptr_t)end + 7) & ~7ul); p < end + around; p += 8)
        *shadow(p) = with == (signed char)0xf1 ? (signed char)0xf3 : with;
}

static int mapped(const char *p) { return msync((char *)((uintptr_t)p & -(uintptr_t)PAGE), 1, MS_ASYNC) == 0; }

/* The bytes that may be used around p, which AddressSanitizer has fenced in. */
static int extent(char *p, char **base, size_t *size) {
    if (__asan_address_is_poisoned(p) && (__asan_address_is_poisoned(p - 1) || p-- == NULL))
        return 0;
    char *low = (char *)((uintptr_t)p & ~7ul), *high = low;
    size_t most = (size_t)1 << 24;
    while (*shadow(high) == 0 && most--)
        high += 8;
    while (*shadow(low - 8) == 0 && most--)
        low -= 8;
    *base = low;
    *size = (size_t)(high + (*shadow(high) > 0 ? *shadow(high) : 0) - low);
    return most != SIZE_MAX;
}

/* What gcc registers of each global variable. */
struct global {
    char *base;
    size_t size, with_redzone;
    const void *other[5];
};
static struct { struct global *first; size_t n; } globals[64];
static int n_globals;
void __real___asan_register_globals(struct global *first, size_t n);
void __wrap___asan_register_globals(struct global *first, size_t n) {
    if (n_globals < 64) {
        globals[n_globals].first = first;
        globals[n_globals++].n = n;
    }
    __real___asan_register_globals(first, n);
}
extern char __data_start[] __attribute__((weak)), _end[];

static int global(char *p, char **base, size_t *size) {
    for (int i = 0; i < n_globals; i++)
        for (struct global *g = globals[i].first; g < globals[i].first + globals[i].n; g++)
            if (p >= g->base && p <= g->base + g->size) {
                *base = g->base;
                *size = g->size;
                return 1;
            }
    return 0;
}

/* Find the object at p, which no side has named yet. */
static int discover(char *p, struct object *o) {
    char name[8];
    void *at = NULL;
    size_t size = 0;
    o->own = 1;
    if (!mapped(p) && !mapped(p - 1))
        return 0;
    for (int i = n_mappings - 1; i >= 0; i--)
        if (p >= mappings[i].base && p <= mappings[i].base + mappings[i].size && mapped(mappings[i].base)) {
            o->base = mappings[i].base;
            o->size = mappings[i].size;
            o->kind = mappings[i].rights & PROT_WRITE ? MAPPING : READONLY;
            return (mappings[i].rights & PROT_READ) != 0;
        }
    if (global(p, &o->base, &o->size)) {
        o->kind = o->base >= __data_start && o->base < _end ? GLOBAL : READONLY;
        return 1;
    }
    for (int back = 0; back < 2; back++) {
        const char *kind = __asan_locate_address(p - back, name, sizeof name, &at, &size);
        if (kind[0] == 'h' && p >= (char *)at && p <= (char *)at + size) {
            o->base = at;
            o->size = size;
            o->kind = HEAP;
            o->dead = *shadow(at) < 0;
            return 1;
        }
        if (kind[0] == 's' && kind[1] == 't' && extent(p, &o->base, &o->size)) {
            o->kind = STACK;
            return 1;
        }
    }
    if (!mapped(p) || __asan_address_is_poisoned(p))
        return 0;
    o->base = p; /* the library's own memory: its size is not known */
    o->size = mapped(p + PAGE) ? PAGE : PAGE - (uintptr_t)p % PAGE;
    o->kind = READONLY;
    return 1;
}

static uint32_t add(int side, struct object o) {
    if (made[side] == MOST)
        secgen_bad("too many objects");
    uint32_t id = 2 * made[side] + (uint32_t)side;
    o.kept = o.dead ? NULL : room(o.size);
    objects[side][made[side]++] = o;
    if (!o.dead)
        living[n_living++] = id;
    return id;
}

static void bury(uint32_t id) {
    object(id)->dead = 1;
    for (uint32_t i = 0; i < n_living; i++)
        if (living[i] == id) {
            living[i] = living[--n_living];
            return;
        }
}

/* Whether an object that was here first is still there: its scope may have ended, its place may be another's. */
static int stands(const struct object *o) {
    char *base;
    size_t size;
    if (!o->own || o->kind == HEAP || o->kind == GLOBAL)
        return 1;
    if (o->kind == STACK)
        return extent(o->base, &base, &size) && base == o->base && size == o->size;
    return mapped(o->base);
}

static void on_free(const volatile void *p) {
    if (inside || p == NULL)
        return;
    for (uint32_t i = 0; i < n_living; i++)
        if (object(living[i])->base == p && object(living[i])->kind == HEAP) {
            freed[n_freed++ % MOST] = living[i];
            bury(living[i]);
            return;
        }
}
static void on_malloc(const volatile void *p, size_t n) { (void)p, (void)n; }

static void objects_open(void) {
    for (int side = 0; side < 2; side++)
        objects[side] = reserve(MOST * sizeof **objects, PROT_READ | PROT_WRITE);
    living = reserve(2 * MOST * sizeof *living, PROT_READ | PROT_WRITE);
    freed = reserve(MOST * sizeof *freed, PROT_READ | PROT_WRITE);
    unknown = reserve(WILD * sizeof *unknown, PROT_READ | PROT_WRITE);
    wild = reserve((size_t)WILD * PAGE, PROT_NONE);
    __sanitizer_install_malloc_and_free_hooks(on_malloc, on_free);
}

/* What stands for a pointer of this side. `depth` of its type: 1 where it points to bytes. */
static struct ref ref_of(char *p, int depth) {
    struct ref r = {PLAIN, 0, (int64_t)(intptr_t)p};
    if ((uintptr_t)p + SMALL < 2 * SMALL)
        return r;
    if (p >= wild && p < wild + (size_t)WILD * PAGE)
        return (struct ref){THEIRS, (uint32_t)((p - wild) / PAGE), (p - wild) % PAGE};
    int64_t best = -1;
    for (uint32_t i = 0; i < n_living && best != 0; i++) {
        struct object *o = object(living[i]);
        if (p >= o->base && p <= o->base + o->size && (best < 0 || p < o->base + o->size)) {
            r = (struct ref){PLACE, living[i], p - o->base};
            best = p < o->base + o->size ? 0 : 1;
        }
    }
    if (best < 0 && mapped(p) && __asan_address_is_poisoned(p))
        for (int side = 0; side < 2 && best < 0; side++)
            for (uint32_t i = made[side]; i-- > 0 && best < 0;) {
                struct object *o = &objects[side][i];
                if (o->dead && p >= o->base && p <= o->base + o->size) {
                    r = (struct ref){PLACE, 2 * i + (uint32_t)side, p - o->base};
                    best = 1;
                }
            }
    struct object o = {0};
    if (best < 0 && discover(p, &o)) {
        r = (struct ref){PLACE, add(SECGEN_SIDE, o), p - o.base};
        found(r.id);
        best = 0;
    }
    if (best >= 0) {
        struct object *at = object(r.id);
        if (depth > at->depth) {
            if (at->depth == 1 && !at->dead) /* its content crossed as bytes: all of it again */
                for (size_t i = 0; i < at->size; i++)
                    at->kept[i] = (char)~at->base[i];
            at->depth = (unsigned char)depth;
        }
        return r;
    }
    uint32_t i = 0;
    while (i < n_unknown && unknown[i] != (uintptr_t)p)
        i++;
    if (i == n_unknown && n_unknown < WILD)
        unknown[n_unknown++] = (uintptr_t)p;
    return (struct ref){OURS, i < WILD ? i : WILD - 1, 0};
}

/* The pointer of this side that stands for what the other sent. */
static char *pointer_of(struct ref r) {
    if (r.tag == PLAIN && (uint64_t)r.offset + SMALL < 2 * SMALL)
        return (char *)(intptr_t)r.offset;
    if (r.tag == PLACE && known(r.id) && (uint64_t)r.offset <= object(r.id)->size)
        return object(r.id)->base + r.offset;
    if (r.tag == OURS && r.id < WILD && (uint64_t)r.offset < PAGE)
        return wild + (size_t)r.id * PAGE + r.offset;
    if (r.tag == THEIRS && r.id < n_unknown && (uint64_t)r.offset < PAGE)
        return (char *)unknown[r.id] + r.offset;
    secgen_bad("a pointer to nothing");
}

#endif
