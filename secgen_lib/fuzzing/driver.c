/* The main of a fuzzed program, around libFuzzer: it counts executions, keeps the input that runs where it outlives the
 * process, and says at the end that the budget was executed, by a nonce that it alone was told. Built without sanitizers.
 *
 *     driver run EXECUTIONS SECONDS [libFuzzer's options]     a nonce on standard input; the state in ./state
 *     driver replay FILE                                      one input, once; what the harness prints is kept
 *     driver minimise FILE OUT EXECUTIONS SECONDS             a smaller input that ends in the same way
 *
 * LLVMFuzzerTestOneInput returns -1 for an input that it did not execute: it may not know it, or it is of another half. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

FILE *secgen_report; /* what a harness writes reports to: a program's own stderr goes nowhere */
void secgen_at_death(void) __attribute__((weak)); /* of a harness that has something to say beside a report */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv) __attribute__((weak));
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*once)(const uint8_t *, size_t));
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);
void __sanitizer_set_report_fd(void *fd);
void __sanitizer_print_stack_trace(void);
void __sanitizer_set_death_callback(void (*dying)(void));
int __sanitizer_install_malloc_and_free_hooks(void (*taken)(const volatile void *, size_t),
                                              void (*freed)(const volatile void *));
size_t __sanitizer_get_current_allocated_bytes(void);
void __msan_unpoison(const volatile void *data, size_t size) __attribute__((weak));
void __msan_unpoison_param(size_t n) __attribute__((weak));

enum { NONCE = 32, LONGEST = 4096, TICKS = 4, TIMED_OUT = 70, OUT_OF_MEMORY = 71, WELL = 61 };
static const size_t most_memory = (size_t)256 << 20, large = (size_t)64 << 10;
struct state { /* read by libfuzzer.py: little endian, in this order */
    uint64_t executed;
    uint32_t running, size;
    uint8_t data[LONGEST];
};
static struct state *state;
/* On a page without access rights while the program runs: it can neither say the nonce nor count for us. */
static struct hidden {
    char nonce[NONCE];
    uint64_t executed;
} *hidden;
static uint64_t budget, watched;
static int report = 2, stuck, patience;
static pid_t self;

static void put(const char *text, size_t n) {
    while (n > 0) {
        ssize_t now = write(report, text, n);
        if (now <= 0)
            _exit(92);
        text += now;
        n -= (size_t)now;
    }
}

__attribute__((noreturn)) static void prove(void) {
    char line[NONCE + 64];
    int n = snprintf(line, sizeof line, "\nsecgen %.*s executed %llu\n", NONCE, hidden->nonce,
                     (unsigned long long)hidden->executed);
    put(line, (size_t)n);
    _exit(0);
}

/* This file is built without MemorySanitizer: what it hands on is said to be initialised. */
static int call(const uint8_t *data, size_t size) {
    if (__msan_unpoison)
        __msan_unpoison(data, size);
    if (__msan_unpoison_param)
        __msan_unpoison_param(2);
    return LLVMFuzzerTestOneInput(data, size);
}

static void dying(void) {
    if (secgen_at_death)
        secgen_at_death();
}

static int once(const uint8_t *data, size_t size) {
    if (size > LONGEST)
        return -1;
    memcpy(state->data, data, size);
    state->size = (uint32_t)size;
    state->running = 1;
    if (state->executed++ == 0)
        __sanitizer_set_death_callback(dying); /* libFuzzer's own would write the input into a file */
    int done = call(data, size);
    state->running = 0;
    if (getpid() != self)
        _exit(0); /* the program forked: its parent goes on */
    if (done == -1)
        state->executed--;
    else if (hidden) {
        mprotect(hidden, sizeof *hidden, PROT_READ | PROT_WRITE);
        if (++hidden->executed == budget)
            prove();
        mprotect(hidden, sizeof *hidden, PROT_NONE);
    }
    return done;
}

__attribute__((noreturn)) static void stop(const char *said, int code) {
    put(said, strlen(said));
    __sanitizer_print_stack_trace();
    dying();
    _exit(code);
}

/* What the program's calls of exit and its like become, where the build renames them. */
void secgen_exit(int code);
void secgen_exit(int code) {
    (void)code;
    stop("\nsecgen: exit, the program ended the process\n", 77);
}
void secgen__exit(int code) __attribute__((alias("secgen_exit")));
void secgen__Exit(int code) __attribute__((alias("secgen_exit")));
void secgen_quick_exit(int code) __attribute__((alias("secgen_exit")));

static void left(void) {
    if (state && state->running && getpid() == self)
        stop("\nsecgen: exit, the program ended the process\n", 77);
}

/* By what is in use, which is the same on every machine, not by resident memory. */
static void taken(const volatile void *block, size_t size) {
    static unsigned n;
    (void)block;
    if ((size >= large || ++n % 1024 == 0) && __sanitizer_get_current_allocated_bytes() > most_memory)
        stop("\nsecgen: out of memory, more than 256 MiB in use\n", OUT_OF_MEMORY);
}

static void freed(const volatile void *block) { (void)block; }

/* CPU time, which no other process on the machine takes part in. */
static void tick(int signal) {
    (void)signal;
    if (!state->running || state->executed != watched)
        watched = state->executed, stuck = 0;
    else if (++stuck >= patience)
        stop("\nsecgen: timeout, no end of an execution\n", TIMED_OUT);
}

static void watch(int seconds) {
    struct sigaction action = {.sa_handler = tick, .sa_flags = SA_RESTART | SA_ONSTACK};
    struct itimerval every = {{0, 1000000 / TICKS}, {0, 1000000 / TICKS}};
    patience = seconds * TICKS;
    sigaction(SIGPROF, &action, NULL);
    setitimer(ITIMER_PROF, &every, NULL);
    __sanitizer_install_malloc_and_free_hooks(taken, freed);
}

static void reporting(void) {
    secgen_report = fdopen(report, "w");
    if (!secgen_report)
        _exit(93);
    setvbuf(secgen_report, NULL, _IONBF, 0);
}

/* What the program prints is its own affair. */
static void silence(void) {
    report = fcntl(2, F_DUPFD_CLOEXEC, 100);
    int nowhere = open("/dev/null", O_RDWR);
    for (int fd = 0; fd < 3; fd++)
        dup2(nowhere, fd);
    close(nowhere);
    __sanitizer_set_report_fd((void *)(intptr_t)report);
    reporting();
}

/* libFuzzer's own, and now and then bytes that nobody has seen: a harness that draws its arguments from the input finds
 * what is far from everything in the corpus, too. */
__attribute__((weak)) size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed) {
    uint64_t x = seed * 0x9E3779B97F4A7C15u + 1;
    if (seed % 6 != 0)
        return LLVMFuzzerMutate(data, size, most);
    size_t room = seed % 12 == 0 ? most : most < 32 ? most : 32;
    x ^= x >> 29;
    size = x % (room + 1);
    for (size_t i = 0; i < size; i++) {
        x ^= x << 13, x ^= x >> 7, x ^= x << 17;
        data[i] = (uint8_t)(x >> 24);
    }
    return size;
}

static size_t load(const char *name, uint8_t *into) {
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, into, LONGEST);
    if (n < 0)
        _exit(93);
    close(fd);
    return (size_t)n;
}

#include "minimise.h"

int main(int argc, char **argv) {
    /* the same addresses in every run: what is chosen by an address is chosen again */
    int now = personality(0xffffffff);
    if (now >= 0 && !(now & ADDR_NO_RANDOMIZE) && personality((unsigned)now | ADDR_NO_RANDOMIZE) >= 0)
        execv("/proc/self/exe", argv);
    self = getpid();
    atexit(left);
    const char *mode = argc > 2 ? argv[1] : "";
    if (strcmp(mode, "run") != 0 && LLVMFuzzerInitialize)
        LLVMFuzzerInitialize(&argc, &argv);
    if (!strcmp(mode, "replay")) {
        report = fcntl(2, F_DUPFD_CLOEXEC, 100);
        reporting();
        __sanitizer_set_death_callback(dying);
        static uint8_t data[LONGEST];
        size_t n = load(argv[2], data);
        uint8_t *exact = malloc(n ? n : 1);
        memcpy(exact, data, n);
        state = mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        state->running = 1;
        watch(1);
        call(exact, n);
        fflush(stdout);
        _exit(WELL);
    }
    if (!strcmp(mode, "minimise") && argc == 6) {
        budget = strtoull(argv[4], NULL, 10);
        patience = TICKS * atoi(argv[5]);
        silence();
        return minimise(argv[2], argv[3]);
    }
    if (strcmp(mode, "run") != 0 || argc < 4)
        return 93;
    budget = strtoull(argv[2], NULL, 10);
    hidden = mmap(NULL, sizeof *hidden, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (size_t have = 0; have < NONCE;) {
        ssize_t n = read(0, hidden->nonce + have, NONCE - have);
        if (n <= 0)
            return 93;
        have += (size_t)n;
    }
    mprotect(hidden, sizeof *hidden, PROT_NONE);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    int fd = open("state", O_RDWR | O_CLOEXEC);
    state = mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (fd < 0 || state == MAP_FAILED)
        return 93;
    close(fd);
    report = fcntl(2, F_DUPFD_CLOEXEC, 100); /* libFuzzer closes stdout and stderr (-close_fd_mask) */
    reporting();
    watch(atoi(argv[3]));
    argv[3] = argv[0];
    argc -= 3;
    argv += 3;
    return LLVMFuzzerRunDriver(&argc, &argv, once);
}
