/* The program's side: calls come in, results go out. What calls the program's functions is made for each signature
 * (stubs.py). After the last call the test's parent asks for the end: no thread is left, nothing has leaked, and no sanitizer
 * has spoken, here or in a process that the program started. */
#define SECGEN_SIDE 1
#include <dirent.h>
#include <sanitizer/common_interface_defs.h>
#include <sanitizer/lsan_interface.h>
#include <signal.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <time.h>

#include "allocations.h"
#include "carry.h"
#include "gate.h"
#include "sync.h"

enum { NONCE = 16, UNREADABLE = 93, THREADS = 92, SANITIZED = 86 };
static int spoken = -1;

void secgen_bad(const char *why) {
    (void)why;
    _exit(UNREADABLE);
}

static void fail_allocations(uint64_t n) { countdown = n; }

static void say_part(void) { post_part('r'); }

static void take_done(void) {
    if (heard_at != heard.n)
        secgen_bad("a call that goes on");
}
void secgen_enter(void) {
    int before;
    take(&before, sizeof before);
    take_done();
    inside = 0;
    errno = before;
}
void secgen_leave(void) {
    int after = errno;
    inside = 1;
    start();
    put(&values, &after, sizeof after);
    tell_ends();
}
void secgen_give(const void *value, size_t n) { put(&values, value, n); }
void secgen_give_pointer(const volatile void *p, int depth) { put_ref(&values, ref_of((char *)p, depth)); }
void secgen_answer(void) {
    tell_all();
    post('r', '.');
}

/* The test used what the program gave it in a way that its own sanitizer reports; here the report has the program's lines. */
static void probe(void) {
    struct ref r = take_ref();
    unsigned char writes;
    take(&writes, 1);
    uint64_t size = take_number();
    size += size == 0;
    char *p = r.tag == PLACE && known(r.id) ? object(r.id)->base + r.offset : pointer_of(r);
    if (writes)
        __asan_storeN(p, size);
    else
        __asan_loadN(p, size);
    *(volatile char *)p;
}

static void sanitizer_spoke(void) {
    uint64_t one = 1;
    SECGEN_CALL(SYS_write, spoken, &one, sizeof one);
}

static int threads(void) {
    int n = 0;
    DIR *tasks = opendir("/proc/self/task");
    for (struct dirent *row; tasks && (row = readdir(tasks));)
        n += row->d_name[0] != '.';
    if (tasks)
        closedir(tasks);
    return tasks ? n : 2;
}

/* Stale pointers of the program's frames must not hide a leak. */
__attribute__((noinline)) static void scrub(void) {
    volatile char old[16384];
    for (size_t i = 0; i < sizeof old; i++)
        old[i] = 0;
}

__attribute__((noinline)) static void clean(void) {
    sigset_t all;
    uint64_t spoke = 0;
    unsigned char nonce[4 + NONCE];
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    countdown = 0;
    for (int i = 0; threads() > 1; i++) {
        if (i == 100)
            _exit(THREADS);
        nanosleep(&(struct timespec){0, 10000000}, NULL);
    }
    for (uint32_t i = 0; i < n_living; i++) /* where pointers of the test's own variables are, as the leak check knows them */
        if (object(living[i])->kind != HEAP && object(living[i])->kind != MAPPING && !object(living[i])->own)
            __lsan_register_root_region(object(living[i])->base, object(living[i])->size);
    SECGEN_CALL(SYS_prctl, PR_SET_DUMPABLE, 1, 0); /* the leak check attaches to this process */
    if (__lsan_do_recoverable_leak_check())
        _exit(SANITIZED);
    if (SECGEN_CALL(SYS_read, spoken, &spoke, sizeof spoke) > 0)
        _exit(SANITIZED);
    if (!secgen_wire_read(nonce, sizeof nonce))
        _exit(UNREADABLE);
    secgen_wire_write(nonce, sizeof nonce);
    _exit(0);
}

/* What the test still holds is no leak. */
static void keep_held(void) {
    char held;
    take(&held, 1);
    take_done();
    for (uint32_t i = 0; held && i < n_living; i++)
        if (object(living[i])->kind == HEAP)
            __lsan_ignore_object(object(living[i])->base);
}

int main(void) {
    inside = 1;
    int told = eventfd(0, EFD_NONBLOCK);
    spoken = fcntl(told, F_DUPFD_CLOEXEC, 110);
    close(told);
    if (!secgen_wire_open() || spoken < 0)
        _exit(UNREADABLE);
    sync_open();
    if (!secgen_fence((struct secgen_fence){.fds = {secgen_wire, spoken}, .low = secgen_low()}))
        _exit(UNREADABLE);
    __sanitizer_set_death_callback(sanitizer_spoke);
    while (hear()) {
        char letter;
        unsigned char function;
        take(&letter, 1);
        if (letter == 'z') {
            scrub();
            clean();
        }
        learn();
        if (letter == 'k') {
            take(&function, 1);
            if (!secgen_calls(function))
                secgen_bad("a call of nothing");
        } else if (letter == 'q')
            probe();
        if (letter == 'l')
            keep_held();
        if (letter != 'k') {
            start();
            put_step('E');
            post('r', '.');
        }
    }
    _exit(UNREADABLE);
}
