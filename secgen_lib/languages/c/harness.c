/* The main of a test that shares its process with the program. Built without sanitizers, linked first.
 *
 * The proof of a pass is a nonce that only this file learns. It is read from standard input, together with the name
 * of the suite, by a .preinit_array function: before any constructor of the program. It is then kept on a page
 * without access rights, at a low address where gate.h lets nobody else change a right, until the suite has returned, no
 * other thread is left and the leak check is done. A program that exits, prints, or writes to descriptors cannot produce
 * it; it starts no process that could. What remains: machine code hidden in constants, or return addresses that the program
 * overwrote, that reach this file's own system call or jump to the end of a test; syscall, ptrace, dlsym, sections and
 * inline assembly are refused for that. */
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "allocations.h"
#include "gate.h"
#include "mappings.h"
#include "secgen_test.h"

void secgen_suite_examples(void) __attribute__((weak));
void secgen_suite_functional(void) __attribute__((weak));
void secgen_suite_security(void) __attribute__((weak));

enum { NONCE = 32, LOWEST = 1 << 16, HIGHEST = 1 << 20 };
static char *hidden;
static int suite, reached, report = -1;

static void learn(void) {
    char said[NONCE + 1];
    size_t have = 0;
    while (have < sizeof said) {
        long n = syscall(SYS_read, 0, said + have, sizeof said - have);
        if (n <= 0)
            syscall(SYS_exit_group, 90);
        have += (size_t)n;
    }
    suite = said[NONCE];
    for (uintptr_t at = LOWEST; at < HIGHEST; at += LOWEST) {
        hidden = (char *)syscall(SYS_mmap, at, PAGE, PROT_READ | PROT_WRITE,
                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
        if (hidden == (char *)at)
            break;
    }
    if ((uintptr_t)hidden >= HIGHEST)
        syscall(SYS_exit_group, 90);
    for (int i = 0; i < NONCE; i++)
        ((volatile char *)hidden)[i] = said[i];
    syscall(SYS_mprotect, hidden, PAGE, PROT_NONE);
    for (int i = 0; i <= NONCE; i++)
        ((volatile char *)said)[i] = 0;
    report = (int)syscall(SYS_dup, 1);
    int nowhere = (int)syscall(SYS_openat, AT_FDCWD, "/dev/null", O_WRONLY); /* what a program prints is its own affair */
    if (nowhere >= 0)
        syscall(SYS_dup3, nowhere, 1, 0);
    /* /proc/self/mem would read a page without rights: it is root's from here on, and there is no way around that */
    unsigned head[2] = {0x20080522, 0}, none[6] = {0};
    syscall(SYS_capset, head, none);
    syscall(SYS_prctl, PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (!secgen_fence((struct secgen_fence){.alone = 1, .low = secgen_low()}))
        syscall(SYS_exit_group, 90);
}
__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = learn;

/* One line "NONCE verdict message" and the end of the process, without handlers or destructors. */
__attribute__((noreturn)) static void say(const char *verdict, const char *message) {
    char line[NONCE + 1200];
    int n = 0, secret = verdict[0] != 'f';
    /* a failure is said without the nonce: no thread that waits for the page to open can take it and go on to pass */
    if (secret && SECGEN_CALL(SYS_mprotect, hidden, PAGE, PROT_READ) != 0)
        SECGEN_CALL(SYS_exit_group, 91, 0, 0);
    /* no library call from here on: the program may have put code of its own into printf or the exit handlers */
    line[n++] = '\n';
    for (int i = 0; i < NONCE; i++)
        line[n++] = secret ? hidden[i] : '-';
    line[n++] = ' ';
    for (; *verdict; verdict++)
        line[n++] = *verdict;
    line[n++] = ' ';
    for (int i = 0; message[i] && i < 1024; i++)
        line[n++] = message[i];
    line[n++] = '\n';
    for (int sent = 0; sent < n;) {
        long now = SECGEN_CALL(SYS_write, report, line + sent, n - sent);
        if (now <= 0)
            SECGEN_CALL(SYS_exit_group, 92, 0, 0);
        sent += (int)now;
    }
    SECGEN_CALL(SYS_exit_group, 0, 0, 0);
    __builtin_unreachable();
}

void secgen_failed(const char *message, ...) {
    char text[1025];
    va_list rest;
    va_start(rest, message);
    vsnprintf(text, sizeof text, message, rest);
    va_end(rest);
    for (char *c = text; *c; c++)
        if (*c == '\n' || *c == '\r')
            *c = ' ';
    say("failed", text);
}

void secgen_done(void) { reached = 1; }

void secgen_broken(const char *message) { say("broken", message); }

void secgen_fail_alloc(unsigned long n) { countdown = n; }

/* Stale pointers of the suite's frames must not hide a leak. */
__attribute__((noinline)) static void scrub(void) {
    volatile char old[16384];
    for (size_t i = 0; i < sizeof old; i++)
        old[i] = 0;
}

/* No code of the program runs any more: neither a thread of it nor a handler. */
static int silent(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    for (int i = 0; i < 100; i++) {
        int n = 0;
        DIR *threads = opendir("/proc/self/task");
        for (struct dirent *row; threads && (row = readdir(threads));)
            n += row->d_name[0] != '.';
        if (threads)
            closedir(threads);
        if (n == 1)
            return 1;
        nanosleep(&(struct timespec){0, 10000000}, NULL);
    }
    return 0;
}

int main(void) {
    void (*const run)(void) = suite == 'e' ? secgen_suite_examples : suite == 'f' ? secgen_suite_functional
                                                                   : secgen_suite_security;
    int null = (int)syscall(SYS_open, "/dev/null", 0);
    if (null >= 0) {
        dup2(null, 0);
        close(null);
    }
    if (run == NULL)
        _exit(93);
    run();
    if (!reached)
        say("failed", "the test did not reach its end");
    countdown = 0;
    fflush(NULL);
    if (!silent())
        say("failed", "a thread of the program goes on after the test");
    scrub();
    SECGEN_CALL(SYS_prctl, PR_SET_DUMPABLE, 1, 0); /* the leak check attaches to this process */
    if (__lsan_do_recoverable_leak_check && __lsan_do_recoverable_leak_check())
        _exit(86);
    say("passed", "");
}
