/* Runs tests one after the other in one warm sandbox. A message holds files, arguments and what the environment has
 * more: the first file is the executable, `@N` at the beginning of an argument stands for the path of file N. The test speaks on the
 * same channel (descriptor 0). Where it ends otherwise than by saying its verdict (exit code 0), that is said here:
 * `vended `, how, and the end of what it wrote to stderr. When it has ended, `k` is said; what may still come for it (the
 * program's answer to a call of one of its threads) is dropped up to a mark that the message gave, and `s` is said.
 * Only tests run here, never a program. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FILES = 8, WORDS = 64, LOG = 60000, NAME = 40, MARK = 16 };

static void whole(int fd, void *to, size_t n) {
    for (char *at = to; n > 0;) {
        ssize_t got = read(fd, at, n);
        if (got <= 0)
            _exit(0); /* nobody asks any more */
        at += got, n -= (size_t)got;
    }
}

static void all(int fd, const void *from, size_t n) {
    for (const char *at = from; n > 0;) {
        ssize_t put = write(fd, at, n);
        if (put <= 0)
            _exit(0);
        at += put, n -= (size_t)put;
    }
}

static uint32_t number(int fd) {
    uint32_t n;
    whole(fd, &n, sizeof n);
    return ntohl(n);
}

static int file(uint32_t n) {
    int made = memfd_create("file", 0);
    for (char part[65536]; n > 0;) {
        size_t k = n < sizeof part ? n : sizeof part;
        whole(0, part, k);
        all(made, part, k);
        n -= (uint32_t)k;
    }
    return made;
}

/* Words that end with a zero each. */
static char **words(uint32_t n) {
    char **found = malloc((WORDS + 1) * sizeof *found + n + 1), *text = (char *)(found + WORDS + 1);
    whole(0, text, n);
    int count = 0;
    for (char *at = text; at < text + n && count < WORDS; at += strlen(at) + 1)
        found[count++] = at;
    found[count] = NULL;
    return found;
}

/* Drop what comes, to the end of the mark; nothing follows it before `s`. */
static void drop(const char *mark) {
    char part[65536 + MARK];
    size_t have = 0;
    while (have < MARK || memcmp(part + have - MARK, mark, MARK) != 0) {
        if (have > MARK) {
            memmove(part, part + have - MARK, MARK);
            have = MARK;
        }
        ssize_t got = read(0, part + have, 65536);
        if (got <= 0)
            _exit(0);
        have += (size_t)got;
    }
}

static void run(const int *files, char **arguments, char **environment, int log) {
    struct rlimit core = {0, 0};
    setrlimit(RLIMIT_CORE, &core);
    int null = open("/dev/null", O_WRONLY);
    dup2(null, 1), dup2(log, 2);
    for (char **word = arguments; *word; word++)
        if (**word == '@') {
            char *path = malloc(NAME);
            snprintf(path, NAME, "/proc/self/fd/%d", files[atoi(*word + 1) % FILES]);
            *word = path;
        }
    for (; *environment; environment++)
        putenv(*environment);
    fexecve(files[0], arguments, environ);
    _exit(127);
}

int main(void) {
    all(0, "\0\0\0\1r", 5);
    for (;;) {
        int files[FILES], count;
        char mark[MARK];
        number(0); /* of the whole message */
        whole(0, mark, MARK);
        count = (int)number(0) % (FILES + 1);
        for (int i = 0; i < count; i++)
            files[i] = file(number(0));
        char **arguments = words(number(0)), **environment = words(number(0));
        int log = memfd_create("log", MFD_CLOEXEC), status = 0;
        pid_t child = fork();
        if (child == 0)
            run(files, arguments, environment, log);
        while (child > 0 && waitpid(child, &status, 0) != child)
            ;
        if (child < 0 || status != 0) {
            char said[LOG + 64];
            off_t size = lseek(log, 0, SEEK_END);
            int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
            int head = snprintf(said + 4, 60, "vended %d ", code);
            ssize_t got = pread(log, said + 4 + head, LOG, size > LOG ? size - LOG : 0);
            uint32_t n = (uint32_t)head + (uint32_t)(got > 0 ? got : 0), shown = htonl(n);
            memcpy(said, &shown, 4);
            all(0, said, n + 4);
        }
        all(0, "\0\0\0\1k", 5); /* whatever a thread of it has still said comes before this */
        drop(mark);
        all(0, "\0\0\0\1s", 5);
        close(log);
        for (int i = 0; i < count; i++)
            close(files[i]);
        free(arguments), free(environment);
    }
}
