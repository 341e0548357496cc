/* Blocks of the program: which live, which allocation fails, what leaked. Included by secgen_fuzz.c alone. */
#ifndef SECGEN_BLOCKS_H
#define SECGEN_BLOCKS_H

#include <errno.h>
#if __has_feature(memory_sanitizer) /* it knows no bounds */
#define __asan_poison_memory_region(block, n) ((void)0)
#define __asan_region_is_poisoned(block, n) ((void *)0)
#define __asan_address_is_poisoned(block) 0
#include <sanitizer/msan_interface.h>
#define UNSET(block, n) __msan_poison(block, n)
#define IS_SET(block, n) (__msan_test_shadow(block, n) == -1)
#else
#include <sanitizer/asan_interface.h>
#define UNSET(block, n) ((void)0)
#define IS_SET(block, n) 1
#endif
#include <sanitizer/common_interface_defs.h>

#define SECGEN_BLOCKS 16384
#define SECGEN_LARGEST ((size_t)1 << 20) /* a larger allocation is refused: there is no such memory */
#define SECGEN_IMPOSSIBLE ((size_t)1 << 40) /* one that no machine has */

static struct block { char *p; size_t n; void *pc; const char *given; int reached; } blocks[SECGEN_BLOCKS];
static size_t alive;
static unsigned long countdown;
static int failed; /* an allocation, in this execution */
static int refused; /* a size was refused that another machine might have had: results are not compared */
static int in_reference;

static int too_large(size_t n) {
    if (n <= SECGEN_LARGEST)
        return 0;
    if (n < SECGEN_IMPOSSIBLE)
        refused = 1;
    errno = ENOMEM;
    return 1;
}

static int fails(size_t n) {
    if (countdown != 0 && --countdown == 0) {
        errno = ENOMEM;
        return failed = 1;
    }
    return too_large(n) || alive == SECGEN_BLOCKS;
}

static struct block *block_at(const void *p) {
    for (size_t i = alive; i > 0; i--)
        if (blocks[i - 1].p == p)
            return &blocks[i - 1];
    return NULL;
}

/* The sanitizer gives a block of no bytes one. The program's own keep it: a test that makes the call again cannot take
 * it from them. */
static void *exact(void *p, size_t n) {
    if (p != NULL && n == 0)
        __asan_poison_memory_region(p, 1);
    return p;
}

static void *born(void *p, size_t n, void *pc, const char *given) {
    if (p != NULL)
        blocks[alive++] = (struct block){p, n, pc, given, 0};
    return p;
}

static void forget(const void *p) {
    struct block *b = block_at(p);
    if (b != NULL)
        *b = blocks[--alive];
}

static size_t product(size_t n, size_t size) {
    size_t all;
    return __builtin_mul_overflow(n, size, &all) ? SIZE_MAX : all;
}

#define CALLER __builtin_return_address(0)

void *secgen_malloc(size_t n) { return fails(n) ? NULL : born(malloc(n), n, CALLER, NULL); }

void *secgen_calloc(size_t n, size_t size) {
    size_t all = product(n, size);
    return fails(all) ? NULL : born(calloc(all, 1), all, CALLER, NULL);
}

static void *resized(void *p, size_t n, void *pc) {
    if (fails(n))
        return NULL;
    if (p == NULL)
        return born(malloc(n), n, pc, NULL);
    void *new = realloc(p, n); /* of a block that was freed: the sanitizer's report */
    if (new != NULL || n == 0) {
        forget(p);
        born(new, n, pc, NULL);
    }
    return new;
}

void *secgen_realloc(void *p, size_t n) { return resized(p, n, CALLER); }
void *secgen_reallocarray(void *p, size_t n, size_t size) { return resized(p, product(n, size), CALLER); }

void *secgen_aligned_alloc(size_t align, size_t n) {
    return fails(n) ? NULL : born(aligned_alloc(align, n), n, CALLER, NULL);
}

char *secgen_strdup(const char *s) {
    size_t n = strlen(s) + 1;
    return fails(n) ? NULL : born(strdup(s), n, CALLER, NULL);
}

char *secgen_strndup(const char *s, size_t most) {
    size_t n = strnlen(s, most) + 1;
    return fails(n) ? NULL : born(strndup(s, most), n, CALLER, NULL);
}

void secgen_free(void *p) {
    forget(p);
    free(p);
}

/* The reference's: only what is too large is refused. */
void *secgen_r_malloc(size_t n) { return too_large(n) ? NULL : malloc(n); }
void *secgen_r_calloc(size_t n, size_t size) { return too_large(product(n, size)) ? NULL : calloc(n, size); }
void *secgen_r_realloc(void *p, size_t n) { return too_large(n) ? NULL : realloc(p, n); }
void *secgen_r_reallocarray(void *p, size_t n, size_t size) {
    return too_large(product(n, size)) ? NULL : realloc(p, n * size);
}
void *secgen_r_aligned_alloc(size_t align, size_t n) { return too_large(n) ? NULL : aligned_alloc(align, n); }
char *secgen_r_strdup(const char *s) { return strdup(s); }
char *secgen_r_strndup(const char *s, size_t n) { return strndup(s, n); }
void secgen_r_free(void *p) { free(p); }

void *secgen_give(size_t n, const char *name) {
    void *p = malloc(n);
    if (alive == SECGEN_BLOCKS || p == NULL)
        abort();
    return born(p, n, NULL, name);
}

void secgen_take(void *block) { secgen_free(block); }
void secgen_fail_alloc(unsigned long n) { countdown = n; }
int secgen_failed(void) { return failed; }
void secgen_in_reference(int on) { in_reference = on; }

void secgen_unset(void *block, size_t n) {
    memset(block, 0xa5, n);
    UNSET(block, n);
}

/* --- the program's statics --- */

extern char __start_secgen_data[] __attribute__((weak)), __stop_secgen_data[] __attribute__((weak));
extern char __start_secgen_bss[] __attribute__((weak)), __stop_secgen_bss[] __attribute__((weak));
extern char __start_secgen_rdata[] __attribute__((weak)), __stop_secgen_rdata[] __attribute__((weak));
extern char __start_secgen_rbss[] __attribute__((weak)), __stop_secgen_rbss[] __attribute__((weak));

static struct statics { char *from, *to, *first; } statics[4];

/* Between two variables lie the sanitizer's fences: these bytes are read and written around it. */
#define UNWATCHED __attribute__((no_sanitize("address", "undefined", "memory"), noinline)) __attribute__((no_builtin))

UNWATCHED static void copy_bytes(char *to, const char *from, size_t n) {
    for (size_t i = 0; i < n; i++)
        ((volatile char *)to)[i] = from[i];
}

static void remember_statics(void) {
    statics[0] = (struct statics){__start_secgen_data, __stop_secgen_data, NULL};
    statics[1] = (struct statics){__start_secgen_bss, __stop_secgen_bss, NULL};
    statics[2] = (struct statics){__start_secgen_rdata, __stop_secgen_rdata, NULL};
    statics[3] = (struct statics){__start_secgen_rbss, __stop_secgen_rbss, NULL};
    for (int i = 0; i < 4; i++) {
        size_t n = (size_t)(statics[i].to - statics[i].from);
        statics[i].first = n > 0 ? malloc(n) : NULL;
        copy_bytes(statics[i].first, statics[i].from, n);
    }
}

static void reset_statics(void) {
    for (int i = 0; i < 4; i++)
        copy_bytes(statics[i].from, statics[i].first, (size_t)(statics[i].to - statics[i].from));
}

/* --- leaks --- */

UNWATCHED static void reach(const char *from, const char *to) {
    from += -(uintptr_t)from % sizeof(char *);
    for (; to - from >= (ptrdiff_t)sizeof(char *); from += sizeof(char *)) {
        const char *p = *(const char *const *)from;
        for (size_t i = 0; i < alive; i++)
            if (!blocks[i].reached && p >= blocks[i].p && p <= blocks[i].p + blocks[i].n) {
                blocks[i].reached = 1;
                reach(blocks[i].p, blocks[i].p + blocks[i].n);
            }
    }
}

/* What lives now is owned by nobody but the program's own variables. */
static void check_leaks(void) {
    if (alive > 0)
        for (int i = 0; i < 2; i++)
            reach(statics[i].from, statics[i].to);
    for (size_t i = 0; i < alive; i++)
        if (!blocks[i].reached) {
            char line[64] = "0";
            if (blocks[i].given != NULL)
                fprintf(stderr, "secgen: leak of %zu bytes (given as %s)\n", blocks[i].n, blocks[i].given);
            else {
                __sanitizer_symbolize_pc((char *)blocks[i].pc - 1, "%l", line, sizeof line);
                fprintf(stderr, "secgen: leak of %zu bytes (allocated at line %s)\n", blocks[i].n, line);
            }
            abort();
        }
    while (alive > 0)
        free(blocks[--alive].p);
}

/* --- what the caller reads of what it was given --- */

/* If it may not be read, this very read is the sanitizer's report. */
void secgen_reads(const void *block, size_t n, const char *name) {
    if (n > 0 && __asan_region_is_poisoned((void *)block, n) != NULL)
        fprintf(stderr, "@@reads %s\n", name);
    for (size_t i = 0; i < n; i++)
        (void)*((const volatile char *)block + i);
}

size_t secgen_length(const char *text, const char *name) {
    for (size_t n = 0;; n++) {
        if (__asan_address_is_poisoned(text + n))
            fprintf(stderr, "@@reads %s\n", name);
        if (((const volatile char *)text)[n] == '\0')
            return n;
    }
}

#endif
