/* The program's own calls of allocators are renamed to these: the n-th from now can be made to fail. */
#ifndef SECGEN_ALLOCATIONS_H
#define SECGEN_ALLOCATIONS_H

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static unsigned long countdown;

static int refuse(void) {
    if (countdown == 0 || --countdown != 0)
        return 0;
    errno = ENOMEM;
    return 1;
}

void *secgen_malloc(size_t n) { return refuse() ? NULL : malloc(n); }
void *secgen_calloc(size_t n, size_t size) { return refuse() ? NULL : calloc(n, size); }
void *secgen_realloc(void *p, size_t n) { return refuse() ? NULL : realloc(p, n); }
void *secgen_reallocarray(void *p, size_t n, size_t size) { return refuse() ? NULL : reallocarray(p, n, size); }
void *secgen_aligned_alloc(size_t align, size_t n) { return refuse() ? NULL : aligned_alloc(align, n); }
char *secgen_strdup(const char *s) { return refuse() ? NULL : strdup(s); }
char *secgen_strndup(const char *s, size_t n) { return refuse() ? NULL : strndup(s, n); }

#endif
