/* Loaded in front of gcc's cc1plus (LD_PRELOAD), in the sandbox: a compiler that has read its headers serves many
 * programs. When it opens "program.cpp" for the first time it stops there, and for each request forks a child that goes
 * on with that program's text; assembler, nm and linker follow. Nothing of a program outlives its child but the files
 * that are handed back and removed.
 *
 * Messages on descriptor 0: length (32 bits, big endian), body. A request is the text. A reply is three numbers (what
 * ended it: 0 built, 1 the compiler said no, 2 the linker said no, above 2: 256 + a signal; lengths of log and
 * symbols), the log, the symbols, the object. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int assembly = -1; /* the descriptor that cc1plus writes to */

static int (*real_open(void))(const char *, int, ...) {
    static int (*real)(const char *, int, ...);
    return real ? real : (real = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open"));
}

static void whole(int in, char *to, size_t n) {
    while (n > 0) {
        ssize_t got = read(in, to, n);
        if (got <= 0)
            _exit(0); /* nobody asks any more */
        to += got, n -= (size_t)got;
    }
}

static void all(int out, const char *from, size_t n) {
    while (n > 0) {
        ssize_t put = write(out, from, n);
        if (put <= 0)
            _exit(0);
        from += put, n -= (size_t)put;
    }
}

static void copy(int out, int from, size_t n) {
    char part[65536];
    lseek(from, 0, SEEK_SET);
    while (n > 0) {
        size_t k = n < sizeof part ? n : sizeof part;
        whole(from, part, k);
        all(out, part, k);
        n -= k;
    }
}

static uint32_t size(int fd) {
    struct stat s;
    return fd >= 0 && fstat(fd, &s) == 0 ? (uint32_t)s.st_size : 0;
}

static int put(int fd, int as) {
    lseek(fd, 0, SEEK_SET);
    return dup2(fd, as);
}

static uint32_t ended(pid_t pid) {
    int status = 0;
    while (waitpid(pid, &status, 0) != pid)
        ;
    return WIFSIGNALED(status) ? 256 + (uint32_t)WTERMSIG(status) : WEXITSTATUS(status) ? 1 : 0;
}

/* Returns in a child, with the text of one program. */
static int serve(const char *script) {
    int null = real_open()("/dev/null", O_RDWR);
    /* What the headers leave to be instantiated at the end of every unit is done here, once: half of a child's time.
     * A compiler that does not show its function (plugins need it) serves all the same. */
    void (*instantiate)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "_Z29instantiate_pending_templatesi");
    if (instantiate)
        instantiate(0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); /* no child reads or writes this process */
    all(0, "\0\0\0\1r", 5);
    for (;;) {
        uint32_t n;
        whole(0, (char *)&n, sizeof n);
        n = ntohl(n);
        char *text = malloc(n + 1);
        if (!text)
            _exit(1);
        whole(0, text, n);
        int source = memfd_create("program", MFD_CLOEXEC), made = memfd_create("assembly", MFD_CLOEXEC),
            log = memfd_create("log", MFD_CLOEXEC), names = memfd_create("names", MFD_CLOEXEC);
        all(source, text, n);
        free(text);
        pid_t child = fork();
        if (child == 0) {
            struct rlimit cpu = {30, 31}, memory = {3ul << 29, 3ul << 29};
            setrlimit(RLIMIT_CPU, &cpu);
            setrlimit(RLIMIT_AS, &memory);
            put(log, 2), put(null, 0), put(null, 1), put(made, assembly);
            close(made), close(log), close(names), close(null);
            lseek(source, 0, SEEK_SET);
            return source;
        }
        close(source);
        uint32_t how = child < 0 ? 1 : ended(child);
        if (how == 0) {
            pid_t tools = fork();
            if (tools == 0) {
                put(made, 0), put(names, 1), put(log, 2);
                unsetenv("LD_PRELOAD");
                execl("/bin/sh", "sh", "-c", script, (char *)NULL);
                _exit(127);
            }
            how = tools < 0 ? 2 : ended(tools);
            how += how == 1;
        }
        int object = how == 0 ? real_open()("program.so", O_RDONLY) : -1;
        uint32_t said = size(log), named = size(names), built = size(object);
        uint32_t head[] = {htonl(12 + said + named + built), htonl(how), htonl(said), htonl(named)};
        all(0, (char *)head, sizeof head);
        copy(0, log, said), copy(0, names, named), copy(0, object, built);
        close(made), close(log), close(names), close(object);
        unlink("program.o"), unlink("program.so");
    }
}

int open(const char *path, int flags, ...) {
    static int served;
    va_list rest;
    va_start(rest, flags);
    mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    const char *script = getenv("SECGEN_TOOLS");
    if (!served && script && assembly >= 0 && strcmp(path, "program.cpp") == 0) {
        served = 1;
        return serve(script);
    }
    return real_open()(path, flags, mode);
}

FILE *fopen(const char *path, const char *mode) {
    static FILE *(*real)(const char *, const char *);
    if (!real)
        real = (FILE * (*)(const char *, const char *)) dlsym(RTLD_NEXT, "fopen");
    FILE *file = real(path, mode);
    if (file && strcmp(path, "out.s") == 0)
        assembly = fileno(file);
    return file;
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));
FILE *fopen64(const char *path, const char *mode) __attribute__((alias("fopen")));
