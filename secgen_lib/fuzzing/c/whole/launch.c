/* Runs a program on many cases, a fresh process and a fresh folder each, and says how each run ended.
 *
 *   launch PROGRAM CASES NONCE CPU_MS WALL_MS
 *
 * CASES holds, for each case: seed, number of the allocation that fails (0: none), whether floating-point overflow
 * traps; then the arguments, the standard input and the files of its folder, as counts and lengths of 32 bits.
 * Written for each: "NONCE ended how new bytes\n" and so many bytes of its standard error; at the end "NONCE done".
 * how: exit code, 256 + signal, or 512 where a limit ended it. new: edges of the program that no run before it reached.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { EDGES = 1 << 16, ERRORS = 1 << 15, WRITES = 1 << 18, ROOM = 64 };
static unsigned char *at, *end, *edges, seen[EDGES];

static void must(int ok, const char *what) {
    if (!ok) { perror(what); _exit(3); }
}

static uint32_t number(void) {
    uint32_t value;
    must(end - at >= 4, "cases");
    memcpy(&value, at, 4);
    at += 4;
    return value;
}

static unsigned char *block(uint32_t *length) {
    unsigned char *start;
    *length = number();
    must((uint32_t)(end - at) >= *length, "cases");
    start = at;
    at += *length;
    return start;
}

static char *text(void) {
    uint32_t length;
    unsigned char *start = block(&length);
    char *copy = malloc(length + 1);
    must(copy != NULL, "memory");
    memcpy(copy, start, length);
    copy[length] = 0;
    return copy;
}

static void put(const char *name, const unsigned char *bytes, uint32_t length) {
    int fd = open(name, O_CREAT | O_WRONLY | O_TRUNC, 0600);
    if (fd < 0) return; /* a name that cannot be had here: the program will not find it */
    must(write(fd, bytes, length) == (ssize_t)length, "write");
    close(fd);
}

static int away(const char *path, const struct stat *about, int kind, struct FTW *place) {
    (void)about; (void)kind; (void)place;
    return remove(path);
}

static int children_ended(void) { /* what the program left behind would disturb the next run */
    char name[64], list[4096];
    int round;
    snprintf(name, sizeof name, "/proc/self/task/%d/children", (int)getpid());
    for (round = 0; round < 1000; round++) {
        int fd = open(name, O_RDONLY);
        ssize_t got = fd < 0 ? -1 : read(fd, list, sizeof list - 1);
        char *word;
        if (fd >= 0) close(fd);
        if (got <= 0) return got == 0;
        list[got] = 0;
        for (word = strtok(list, " \n"); word; word = strtok(NULL, " \n")) kill(atoi(word), SIGKILL);
        while (waitpid(-1, NULL, WNOHANG) > 0) { }
        usleep(round < 10 ? 100 : 2000);
    }
    return 0;
}

static int run(const char *program, char **arguments, int input, int output, int errors, int cpu_ms, int wall_ms) {
    struct itimerval spent = {{0, 0}, {cpu_ms / 1000, cpu_ms % 1000 * 1000}};
    struct rlimit writes = {WRITES, WRITES}, cpu = {cpu_ms / 1000 + 1, cpu_ms / 1000 + 1}, core = {0, 0};
    struct timespec nap = {0, 200000};
    long waited = 0;
    int status;
    pid_t pid = fork();
    must(pid >= 0, "fork");
    if (pid == 0) {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        must(dup2(input, 0) == 0 && dup2(output, 1) == 1 && dup2(errors, 2) == 2 && chdir("home") == 0, "start");
        close_range(3, ~0u, 0);
        setrlimit(RLIMIT_FSIZE, &writes);
        setrlimit(RLIMIT_CPU, &cpu);
        setrlimit(RLIMIT_CORE, &core);
        setitimer(ITIMER_PROF, &spent, NULL); /* of CPU time, and kept by exec */
        execv(program, arguments);
        _exit(127);
    }
    while (waitpid(pid, &status, WNOHANG) == 0) {
        nanosleep(&nap, NULL);
        if ((waited += nap.tv_nsec / 1000) > wall_ms * 1000L) {
            kill(-pid, SIGKILL);
            kill(pid, SIGKILL);
            waitpid(pid, &status, 0);
            kill(-pid, SIGKILL);
            must(children_ended(), "children");
            return 512;
        }
        if (nap.tv_nsec < 2000000) nap.tv_nsec += 100000;
    }
    kill(-pid, SIGKILL);
    must(children_ended(), "children");
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    status = WTERMSIG(status);
    return status == SIGPROF || status == SIGXCPU || status == SIGXFSZ || status == SIGKILL ? 512 : 256 + status;
}

static int reached(void) { /* a run's new edges */
    int i, count = 0;
    for (i = 0; i < EDGES; i++)
        if (edges[i] && !seen[i]) { seen[i] = 1; count++; }
    memset(edges, 0, EDGES);
    return count;
}

int main(int argc, char **argv) {
    static char heard[ERRORS], seed[32], fail[32], trap[32];
    struct stat about;
    int fd, map, output, errors, input;
    must(argc == 6, "usage");
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_DUMPABLE, 0);
    must((fd = open(argv[2], O_RDONLY)) >= 0 && fstat(fd, &about) == 0, argv[2]);
    at = mmap(NULL, about.st_size + 1, PROT_READ, MAP_PRIVATE, fd, 0);
    must(at != MAP_FAILED, "cases");
    end = at + about.st_size;
    must((map = open("edges", O_CREAT | O_RDWR, 0600)) >= 0 && ftruncate(map, EDGES) == 0, "edges");
    must((edges = mmap(NULL, EDGES, PROT_READ | PROT_WRITE, MAP_SHARED, map, 0)) != MAP_FAILED, "edges");
    while (at < end) {
        char *arguments[ROOM + 2];
        uint32_t count, length, i;
        unsigned char *bytes;
        ssize_t got;
        int how;
        nftw("home", away, 16, FTW_DEPTH | FTW_PHYS);
        must(mkdir("home", 0700) == 0, "home");
        snprintf(seed, sizeof seed, "%u", number());
        snprintf(fail, sizeof fail, "%u", number());
        snprintf(trap, sizeof trap, "%u", number());
        setenv("SECGEN_SEED", seed, 1);
        setenv("SECGEN_FAIL", fail, 1);
        setenv("SECGEN_TRAP", trap, 1);
        must((count = number()) <= ROOM, "arguments");
        arguments[0] = "program";
        for (i = 0; i < count; i++) arguments[i + 1] = text();
        arguments[count + 1] = NULL;
        bytes = block(&length);
        put("input", bytes, length);
        must(chdir("home") == 0, "home");
        for (count = number(), i = 0; i < count; i++) {
            char *name = text();
            bytes = block(&length);
            put(name, bytes, length);
        }
        must(chdir("..") == 0, "home");
        must((input = open("input", O_RDONLY | O_CLOEXEC)) >= 0, "input");
        must((output = open("output", O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0600)) >= 0, "output");
        must((errors = open("errors", O_CREAT | O_RDWR | O_TRUNC | O_APPEND | O_CLOEXEC, 0600)) >= 0, "errors");
        how = run(argv[1], arguments, input, output, errors, atoi(argv[4]), atoi(argv[5]));
        got = pread(errors, heard, sizeof heard, 0);
        close(input); close(output); close(errors);
        if (got < 0 || (!memmem(heard, got, "runtime error:", 14) && !memmem(heard, got, "Sanitizer", 9))) got = 0;
        printf("%s ended %d %d %zd\n", argv[3], how, reached(), got);
        fwrite(heard, 1, got, stdout);
        fflush(stdout);
    }
    printf("%s done\n", argv[3]);
    return fflush(stdout) ? 3 : 0;
}
