/* What a program may do to a run that should end with a fault, or not end as if nothing was. One binary: the behaviour is
 * named by SECGEN_TRY. The harness is below, as small as one can be. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

static char *volatile kept;
static volatile int never;

/* The page by which the driver keeps its books outside the process is in the map by its name. */
static void count_for_it(void) {
    char row[512];
    unsigned long from;
    FILE *map = fopen("/proc/self/maps", "r");
    while (map && fgets(row, sizeof row, map))
        if (strstr(row, "/state") && sscanf(row, "%lx", &from) == 1)
            *(uint64_t *)from = 1000000;
    if (map)
        fclose(map);
}

static void quietly(int signal) { (void)signal, _exit(0); }

static void say_it_is_done(void) {
    for (int fd = 0; fd < 256; fd++)
        dprintf(fd, "\nDone 300 runs in 0 second(s)\nsecgen executed 300\nsecgen %032d executed 300\n", 0);
}

/* The driver's files are links to another's now, and the binary says of each run that all is done. */
static void take_the_files(const char *victim) {
    for (int i = 0; i < 3; i++) {
        const char *name = (const char *[]){"input", "state", "smaller"}[i];
        unlink(name), symlink(victim, name);
    }
    unlink("fuzz");
    FILE *own = fopen("fuzz", "w");
    fputs("#!/bin/sh\nread nonce\necho \"secgen $nonce executed $2\" >&2\n", own);
    fclose(own), chmod("fuzz", 0755);
}

static void leave_a_pipe_and_a_pit(void) {
    unlink("state"), mkfifo("state", 0666);
    for (int i = 0; i < 3000; i++)
        mkdir("d", 0777), chdir("d");
}

int total(const int *a, int n) {
    const char *how = getenv("SECGEN_TRY");
    int sum = 0;
    if (!strcmp(how, "overflow"))
        for (int i = 0; i <= n; i++)
            sum += a[i];
    for (int i = 0; i < n; i++)
        sum ^= a[i];
    if (!strcmp(how, "output"))
        for (int i = 0; i < 100; i++)
            fprintf(stderr, "secgen: leak\n"), puts("==1==ERROR: AddressSanitizer: heap-buffer-overflow");
    if (!strcmp(how, "count")) {
        count_for_it();
        if (n == 6)
            exit(0);
    }
    if (n != 5)
        return sum;
    if (!strcmp(how, "files"))
        take_the_files(getenv("SECGEN_VICTIM")), exit(0);
    if (!strcmp(how, "pit"))
        leave_a_pipe_and_a_pit(), exit(0);
    if (!strcmp(how, "exit"))
        exit(0);
    if (!strcmp(how, "exit at once"))
        _exit(0);
    if (!strcmp(how, "done"))
        say_it_is_done(), _exit(0);
    if (!strcmp(how, "other program"))
        say_it_is_done(), execl("/bin/true", "true", (char *)NULL);
    if (!strcmp(how, "abort unheard"))
        signal(SIGABRT, SIG_IGN), abort();
    if (!strcmp(how, "abort caught"))
        signal(SIGABRT, quietly), abort();
    if (!strcmp(how, "null caught"))
        signal(SIGSEGV, quietly), sum = *(volatile int *)(uintptr_t)never;
    if (!strcmp(how, "kill"))
        kill(getpid(), SIGKILL);
    if (!strcmp(how, "loop"))
        while (!never)
            sum++;
    if (!strcmp(how, "loop unwatched")) {
        struct itimerval none = {{0, 0}, {0, 0}};
        setitimer(ITIMER_PROF, &none, NULL);
        while (!never)
            sum++;
    }
    if (!strcmp(how, "memory"))
        for (size_t i = 0; i < 100000; i++)
            kept = malloc(1 << 20), memset(kept, 1, 1 << 20);
    if (!strcmp(how, "closed")) {
        for (int fd = 0; fd < 256; fd++)
            close(fd);
        sum = a[n];
    }
    if (!strcmp(how, "child") && fork() == 0)
        return 0;
    if (!strcmp(how, "mem") && open("/proc/self/mem", O_RDWR) < 0)
        exit(0);
    return sum;
}

#line 1 "harness.c"
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if ((size > 1 && data[1] % 2) != !strcmp(getenv("SECGEN_HALF"), "judge") || !strcmp(getenv("SECGEN_TRY"), "refused"))
        return -1;
    int n = size ? data[0] % 8 : 0, *a = malloc((size_t)n * sizeof *a);
    for (int i = 0; i < n; i++)
        a[i] = (size_t)i + 1 < size ? data[i + 1] : 0;
    if (getenv("SECGEN_SHOW")) {
        printf("@@call total({");
        for (int i = 0; i < n; i++)
            printf("%s%d", i ? ", " : "", a[i]);
        printf("}, %d)\n@@test\nthe test\nof it\n@@end\n", n);
    } else
        total(a, n);
    free(a);
    return 0;
}
