/* The main of a Rust program that serves its test, and of that test: opens the channel before anything else runs, and
 * says at its end whether the program is clean. Rust decides the rest (wire.rs). */
#define _GNU_SOURCE
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>

#include "wire.h"

void secgen_main(int suite);
void __sanitizer_set_death_callback(void (*call)(void)) __attribute__((weak));

enum { SANITIZED = 86, THREADS_LEFT = 92 };
static volatile char *spoken; /* shared with forked children: a sanitizer has reported */
static pid_t self;

/* A forked child's report ends its parent, too, which could otherwise go on and say that all is clean. */
static void speak(void) {
    *spoken = 1;
    if (getpid() != self)
        kill(self, SIGKILL);
}

/* Asked by the leak check: a leak is safe in Rust. */
int __lsan_is_turned_off(void) { return 1; }

unsigned char *secgen_channel_receive(size_t *n) { return secgen_receive(n); }

int secgen_channel_send(unsigned char letter, const void *body, size_t n) { return secgen_send((char)letter, body, n); }

static int threads(void) {
    int n = 0;
    DIR *tasks = opendir("/proc/self/task");
    for (struct dirent *task; tasks && (task = readdir(tasks));)
        n += task->d_name[0] != '.';
    if (tasks)
        closedir(tasks);
    return n;
}

/* Nothing of the program runs any more, and no sanitizer has spoken: then say back the nonce that comes next. */
void secgen_channel_clean(void) {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, NULL);
    for (int i = 0; threads() != 1; i++) {
        if (i == 100)
            _exit(THREADS_LEFT);
        usleep(10000);
    }
    if (spoken && *spoken)
        _exit(SANITIZED);
    size_t n = 0;
    unsigned char *nonce = secgen_receive(&n);
    if (nonce == NULL || n < 1)
        _exit(90);
    secgen_send((char)nonce[0], nonce + 1, n - 1);
    _exit(0);
}

int main(int argc, char **argv) {
    if (!secgen_wire_open())
        _exit(90);
    self = getpid();
    if (__sanitizer_set_death_callback) {
        spoken = mmap(NULL, 1, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (spoken == MAP_FAILED)
            _exit(90);
        __sanitizer_set_death_callback(speak);
    } else {
        dup2(1, 2); /* nobody reads it: a program may say as much as it likes */
    }
    secgen_main(argc > 1 ? argv[1][0] : 0);
    _exit(93);
}
