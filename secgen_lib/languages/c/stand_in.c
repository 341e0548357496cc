/* The test's side: what stands in for the program's functions, and the main of a test. The functions themselves are
 * made for each task (stubs.py); the program runs in another process, which says what they return. */
#define SECGEN_SIDE 0
#include <sanitizer/lsan_interface.h>
#include <sanitizer/common_interface_defs.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>

#include "carry.h"
#include "sync.h"
#include "secgen_test.h"

void secgen_suite_examples(void) __attribute__((weak));
void secgen_suite_functional(void) __attribute__((weak));
void secgen_suite_security(void) __attribute__((weak));

static int reached;
static uint64_t failing;
static int failing_told = 1;

__attribute__((noreturn)) static void verdict(const char *status, const char *message) {
    char line[1200];
    size_t n = 0;
    for (; *status; status++)
        line[n++] = *status;
    line[n++] = ' ';
    for (int i = 0; message[i] && i < 1024; i++)
        line[n++] = message[i] == '\n' || message[i] == '\r' ? ' ' : message[i];
    secgen_send('v', line, n);
    syscall(SYS_exit_group, 0);
    __builtin_unreachable();
}

void secgen_bad(const char *why) { verdict("failed", why); }
void secgen_broken(const char *message) { verdict("broken", message); }
void secgen_done(void) { reached = 1; }
void secgen_failed(const char *message, ...) {
    char text[1025];
    va_list rest;
    va_start(rest, message);
    vsnprintf(text, sizeof text, message, rest);
    va_end(rest);
    verdict("failed", text);
}

void secgen_fail_alloc(unsigned long n) {
    failing = n;
    failing_told = 0;
}
static void fail_allocations(uint64_t n) {
    (void)n;
    secgen_bad("a step that is the test's");
}

/* Its answer to the message that was sent; the letter before tells more parts from the last. */
static int answered(void) {
    char letter[2];
    if (!hear())
        syscall(SYS_exit_group, 92);
    take(letter, 1);
    if (letter[0] == 'g')
        verdict("gone", "");
    take(letter, 2);
    if (letter[0] != 'r')
        secgen_bad("an answer that is none");
    return letter[1] == 'm';
}

static void say_part(void) {
    post_part('c');
    answered();
    learn();
}

static int before;

void secgen_begin(unsigned char function) {
    before = errno;
    inside = 1;
    start();
    put(&values, &function, 1);
    tell_ends();
    if (!failing_told) {
        failing_told = 1;
        put_step('f');
        put_number(failing);
    }
}
void secgen_give(const void *value, size_t n) { put(&values, value, n); }
void secgen_give_pointer(const volatile void *p, int depth) { put_ref(&values, ref_of((char *)p, depth)); }

static void exchange(char letter) {
    tell_all();
    post('c', letter);
    while (answered()) {
        learn();
        secgen_send('r', "", 0);
    }
    learn();
}
void secgen_call(void) {
    int after;
    secgen_give(&before, sizeof before);
    exchange('k');
    take(&after, sizeof after);
    errno = after;
}
void secgen_end(void) {
    if (heard_at != heard.n)
        secgen_bad("an answer that goes on");
    inside = 0;
}

/* The test's own sanitizer has spoken: where it is of what the program returned, the program's can say whose line it was. */
static void probe(char *p, int write, uint64_t size) {
    static int asked;
    if (asked++ || p == NULL)
        return;
    struct ref r = {PLAIN, 0, 0};
    for (int side = 0; side < 2; side++)
        for (uint32_t i = 0; i < made[side]; i++) {
            struct object *o = &objects[side][i];
            if (p >= o->base - 64 && p < o->base + o->size + 64)
                r = (struct ref){PLACE, 2 * i + (uint32_t)side, p - o->base};
        }
    if (p >= wild && p < wild + (size_t)WILD * PAGE)
        r = (struct ref){THEIRS, (uint32_t)((p - wild) / PAGE), (p - wild) % PAGE};
    if (r.tag == PLAIN)
        return;
    inside = 1;
    start();
    put_ref(&values, r);
    unsigned char writes = write != 0;
    put(&values, &writes, 1);
    put(&values, &size, 8);
    put_step('E');
    post('c', 'q');
    answered();
}

static void on_report(void) {
    probe(__asan_get_report_address(), __asan_get_report_access_type(), __asan_get_report_access_size());
}

static struct sigaction sanitizer;
static void on_fault(int signal, siginfo_t *what, void *where) { /* of a fault there is no address in a report */
    probe(what->si_addr, 0, 1);
    sanitizer.sa_sigaction(signal, what, where);
}

/* Stale pointers of the suite's frames must not hide a leak. */
__attribute__((noinline)) static void scrub(void) {
    volatile char old[16384];
    for (size_t i = 0; i < sizeof old; i++)
        old[i] = 0;
}

/* Whether the test still holds all that is on its heap: of what it shares with the program, that is no leak. */
__attribute__((noinline)) static char holds(void) {
    int shared = 0;
    for (uint32_t i = 0; i < n_living; i++)
        shared |= object(living[i])->kind == HEAP;
    return shared && !__lsan_do_recoverable_leak_check();
}

int main(int n, char **words) {
    char suite = n > 1 ? words[1][0] : 0;
    void (*const run)(void) = suite == 'e' ? secgen_suite_examples : suite == 'f' ? secgen_suite_functional
                                                                   : secgen_suite_security;
    if (run == NULL || !secgen_wire_open())
        _exit(93);
    sync_open();
    __sanitizer_set_death_callback(on_report);
    struct sigaction mine = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    sigaction(SIGSEGV, &mine, &sanitizer);
    run();
    inside = 1;
    if (!reached)
        verdict("failed", "the test did not reach its end");
    scrub();
    char held = holds();
    secgen_begin(0);
    values.n = 0;
    secgen_give(&held, 1);
    exchange('l');
    verdict("passed", "");
}
