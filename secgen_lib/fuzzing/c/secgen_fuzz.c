/* The run-time of C harnesses under libFuzzer; see secgen_fuzz.h. In the environment:
 * SECGEN_HALF=judge|feedback  only calls of that half are made
 * SECGEN_SHOW=1               inputs are shown, not executed
 * SECGEN_RESULTS=0            results are not compared: only what the sanitizers and the leak check say counts
 * SECGEN_CALLS=N              no more calls than that in one execution (what "@@calls N" said at a fault) */
#define _GNU_SOURCE 1
#include "secgen_fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

#include "blocks.h"

/* Bytes of libFuzzer's, which is built without MemorySanitizer, look as if nobody had set them. */
#define NOT_OURS __attribute__((no_sanitize("memory")))

static int first_of_execution, half = -1, comparing = 1;
static unsigned calls, most_calls = UINT_MAX;

/* A block of zeros that ends at a page without access: made once, read only, for blocks as long as a type can say. */
static void *zeros(size_t n) {
    static char *end;
    static size_t most;
    if (end == NULL) {
        most = ((size_t)INT_MAX + 4096) / 4096 * 4096;
        char *from = mmap(NULL, most + 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (from == MAP_FAILED || mprotect(from + most, 4096, PROT_NONE) != 0)
            abort();
        end = from + most;
    }
    return n <= most ? end - n : NULL;
}

static const char *element_text(const struct secgen_shape *s) {
    static const char *const names[3][4] = {{"int8_t", "int16_t", "int32_t", "int64_t"},
                                            {"uint8_t", "uint16_t", "uint32_t", "uint64_t"},
                                            {"", "", "float", "double"}};
    return names[s->type][s->size == 1 ? 0 : s->size == 2 ? 1 : s->size == 4 ? 2 : 3];
}

#include "draw.h"
#include "texts.h"
#include "show.h"
#include "arguments.h"
#include "halves.h"
#include "perform.h"

/* Beside a report: whose fault it was, and in which call. The sanitizers call these by name. */
static void whose(void) {
    if (in_reference)
        fputs("@@reference\n", stderr);
    fprintf(stderr, "@@calls %u\n", calls + 1);
}

void __asan_on_error(void);
void __ubsan_on_report(void);
void secgen_at_death(void); /* the driver's, where neither of the two is called */
void __asan_on_error(void) { whose(); }
void __ubsan_on_report(void) { whose(); }
void secgen_at_death(void) { whose(); }

void secgen_wrong(const char *message, ...) {
    va_list args;
    if (!comparing)
        return;
    va_start(args, message);
    fputs("secgen: wrong result: ", stderr);
    vfprintf(stderr, message, args);
    fputc('\n', stderr);
    va_end(args);
    whose();
    abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed);

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    const char *wanted = getenv("SECGEN_HALF"), *most = getenv("SECGEN_CALLS");
    half = wanted == NULL ? -1 : strcmp(wanted, "judge") == 0;
    secgen_showing = getenv("SECGEN_SHOW") != NULL;
    comparing = getenv("SECGEN_RESULTS") == NULL || strcmp(getenv("SECGEN_RESULTS"), "0") != 0;
    if (most != NULL && atoi(most) > 0)
        most_calls = (unsigned)atoi(most);
    remember_statics();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct secgen_input in = {data, size};
    begin();
    if (&secgen_by_table == NULL && !find_half(&in))
        return -1;
    secgen_once(&in);
    if (none_of_half)
        return -1;
    if (secgen_showing)
        show();
    check_leaks();
    return 0;
}

static uint32_t state;

NOT_OURS static uint32_t next(void) {
    state ^= state << 13;
    state ^= state >> 17;
    return state ^= state << 5;
}

/* Half of all inputs are new: what a bounded number of executions can find should not hang on luck with the first ones.
 */
NOT_OURS size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed) {
    state = seed * 2654435761u | 1;
    next();
    if (next() % 2) {
        size_t top = next() % 4 ? 64 : 400;
        size = 4 + next() % top;
        if (size > most)
            size = most;
        for (size_t i = 0; i < size; i++)
            data[i] = (uint8_t)(next() >> 11);
    } else
        size = LLVMFuzzerMutate(data, size, most);
    return size;
}
