/* What a program under test finds around it, the same in every run of one case: random numbers, the time, and, where a
 * case asks for it, an allocation or an open file that is refused. Linked to the program with --wrap for what it takes
 * the place of, so that calls of libraries stay as they are.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <fenv.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { EDGES = 1 << 16 };
static unsigned char nowhere[EDGES], *edges = nowhere;
static uint64_t state, first, calls;
static long fails;

static unsigned setting(const char *name) {
    const char *value = getenv(name);
    return value ? (unsigned)strtoul(value, NULL, 10) : 0;
}

static void open_edges(void) {
    int fd = open("../edges", O_RDWR);
    void *map = fd < 0 ? MAP_FAILED : mmap(NULL, EDGES, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fd >= 0) close(fd);
    if (map != MAP_FAILED) edges = map;
}

__attribute__((constructor)) static void begin(void) {
    state = first = setting("SECGEN_SEED") * 2654435761u + 1;
    fails = setting("SECGEN_FAIL");
    if (setting("SECGEN_TRAP")) feenableexcept(FE_OVERFLOW | FE_DIVBYZERO);
}

void __sanitizer_cov_trace_pc_guard_init(uint32_t *start, uint32_t *stop) {
    static uint32_t count;
    if (start == stop || *start) return;
    open_edges();
    while (start < stop) *start++ = ++count % EDGES;
}

void __sanitizer_cov_trace_pc_guard(uint32_t *guard) { edges[*guard] = 1; }

/* Any number that the standard allows: its ends more often than by chance. */
static uint64_t drawn(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 2685821657736338717u >> 16;
}

int __wrap_rand(void) {
    uint64_t value = drawn();
    switch (value >> 32 & 15) {
    case 0: return 0;
    case 1: return RAND_MAX;
    default: return (int)(value & RAND_MAX);
    }
}

void __wrap_srand(unsigned seed) { state = first ^ seed * 2654435761u; state += !state; }
long __wrap_random(void) { return __wrap_rand(); }
void __wrap_srandom(unsigned seed) { __wrap_srand(seed); }

time_t __wrap_time(time_t *out) {
    time_t now = 1700000000 + (time_t)(first % 50000000) + (time_t)(calls++ / 4);
    if (out) *out = now;
    return now;
}

clock_t __wrap_clock(void) { return (clock_t)(calls++ / 4 * 1000); }

/* Nobody waits here. */
unsigned __wrap_sleep(unsigned seconds) { calls += 4 * (uint64_t)seconds; return 0; }
int __wrap_usleep(useconds_t time) { calls += time / 250000; return 0; }
int __wrap_nanosleep(const struct timespec *time, struct timespec *left) {
    calls += 4 * (uint64_t)time->tv_sec;
    if (left) left->tv_sec = left->tv_nsec = 0;
    return 0;
}

static int refused(void) { return fails && --fails == 0; }

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
char *__real_strdup(const char *);
FILE *__real_fopen(const char *, const char *);
void *__wrap_malloc(size_t size) { return refused() ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t count, size_t size) { return refused() ? NULL : __real_calloc(count, size); }
void *__wrap_realloc(void *old, size_t size) { return refused() ? NULL : __real_realloc(old, size); }
char *__wrap_strdup(const char *text) { return refused() ? NULL : __real_strdup(text); }
FILE *__wrap_fopen(const char *name, const char *mode) { return refused() ? NULL : __real_fopen(name, mode); }

/* A program that reads on when nothing more can come is ended: it would read for ever. */
static void asked(FILE *from) {
    static int empty;
    if (from == stdin && feof(stdin) && ++empty > 50) exit(0);
}

#define SCAN(name, stream, ...) \
    va_list all; \
    int found; \
    va_start(all, format); \
    found = name(__VA_ARGS__, format, all); \
    va_end(all); \
    asked(stream); \
    return found;
int __wrap___isoc99_scanf(const char *format, ...) { SCAN(vfscanf, stdin, stdin) }
int __wrap___isoc99_fscanf(FILE *from, const char *format, ...) { SCAN(vfscanf, from, from) }

char *__real_fgets(char *, int, FILE *);
int __real_getchar(void);
int __real_fgetc(FILE *);
int __real_getc(FILE *);
ssize_t __real_getline(char **, size_t *, FILE *);
char *__wrap_fgets(char *line, int size, FILE *from) { char *got = __real_fgets(line, size, from); asked(from); return got; }
int __wrap_getchar(void) { int got = __real_getchar(); asked(stdin); return got; }
int __wrap_fgetc(FILE *from) { int got = __real_fgetc(from); asked(from); return got; }
int __wrap_getc(FILE *from) { int got = __real_getc(from); asked(from); return got; }
ssize_t __wrap_getline(char **line, size_t *size, FILE *from) {
    ssize_t got = __real_getline(line, size, from);
    asked(from);
    return got;
}

/* The sanitizers do not watch the library's own: here every byte is written by code that they do watch. */
char *__wrap_gets(char *line) {
    char *place = line;
    int c = getchar();
    asked(stdin);
    if (c == EOF) return NULL;
    for (; c != EOF && c != '\n'; c = getchar()) *place++ = (char)c;
    *place = 0;
    return line;
}
