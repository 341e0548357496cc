/* The mappings that a program makes by name (mmap is renamed to this): one is made where there was none, and is given
 * back; nothing else is laid over or taken away. */
#ifndef SECGEN_MAPPINGS_H
#define SECGEN_MAPPINGS_H

#include <errno.h>
#include <stddef.h>
#include <sys/mman.h>

enum { PAGE = 4096, MAPPINGS = 256 };
static struct { char *base; size_t size; int rights; } mappings[MAPPINGS];
static int n_mappings;
void *secgen_mmap(void *at, size_t n, int rights, int flags, int fd, off_t offset) {
    if (flags & MAP_FIXED) { /* over what is the harness's or the sanitizer's */
        errno = EPERM;
        return MAP_FAILED;
    }
    void *p = mmap(at, n, rights, flags, fd, offset);
    if (p != MAP_FAILED && n_mappings < MAPPINGS) {
        mappings[n_mappings].base = p;
        mappings[n_mappings].size = n;
        mappings[n_mappings++].rights = rights;
    }
    return p;
}

void *secgen_mmap64(void *at, size_t n, int rights, int flags, int fd, off_t offset) {
    return secgen_mmap(at, n, rights, flags, fd, offset);
}

int secgen_munmap(void *at, size_t n) {
    for (int i = 0; i < n_mappings; i++)
        if ((char *)at >= mappings[i].base && (char *)at <= mappings[i].base + mappings[i].size &&
            n <= (size_t)(mappings[i].base + mappings[i].size - (char *)at) + PAGE - 1)
            return munmap(at, n);
    errno = EPERM;
    return -1;
}

#endif
