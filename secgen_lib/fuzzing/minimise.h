/* A smaller input that ends in the same way: bytes are left out, then made small, as long as the report stays the same.
 * Each try is a process of its own. Included by driver.c alone. */
#ifndef SECGEN_MINIMISE_H
#define SECGEN_MINIMISE_H

static uint64_t hashed(uint64_t hash, const char *from, const char *to, int digits) {
    for (; from < to; from++)
        if (!digits && from[0] == '0' && from[1] == 'x')
            from += 1 + strspn(from + 2, "0123456789abcdef");
        else if (digits || *from < '0' || *from > '9')
            hash = (hash ^ (uint8_t)*from) * 1099511628211u;
    return hash;
}

/* The first report of a log: its words, and its place in the program's text; no numbers that another input changes. */
static uint64_t signature(const char *log) {
    static const char *const marks[] = {"ERROR: ", "WARNING: ", "runtime error: ", "secgen: "},
                             *const ends[] = {"\n", " on address", " on unknown", " (pc ", " bp "};
    const char *said = NULL, *line, *end, *pc;
    uint64_t hash = 1469598103934665603u;
    for (int i = 0; i < 4; i++) {
        const char *here = strstr(log, marks[i]);
        if (here && (!said || here < said))
            said = here;
    }
    if (!said)
        return 0;
    for (line = said; line > log && line[-1] != '\n';)
        line--;
    if (*said == 'r') /* "program.c:3:5: " */
        hash = hashed(hash, line, said, 1);
    end = log + strlen(log);
    for (int i = 0; i < 5; i++) {
        const char *here = strstr(said, ends[i]);
        end = here && here < end ? here : end;
    }
    hash = hashed(hash, said, end, 0);
    pc = strstr(said, " pc 0x");
    if (!pc)
        pc = strstr(said, "(pc 0x");
    if (pc && pc < strchr(said, '\n') && !strstr(said, "stack-overflow"))
        hash = hashed(hash, pc, strchr(pc + 4, ' '), 1);
    return hash;
}

/* How an input ends, in a process of its own; 0: well. */
static uint64_t ending(const uint8_t *data, size_t size) {
    static char log[1 << 16];
    int ends[2], how = 0;
    size_t have = 0;
    if (pipe2(ends, O_CLOEXEC) != 0)
        _exit(94);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], report);
        self = getpid();
        watch(patience / TICKS);
        once(data, size);
        _exit(WELL); /* not 0, by which a program may end the process */
    }
    close(ends[1]);
    for (ssize_t n; (n = read(ends[0], log + have, sizeof log - 1 - have)) > 0;)
        have += (size_t)n;
    close(ends[0]);
    if (child < 0 || waitpid(child, &how, 0) != child)
        _exit(95);
    log[have] = 0;
    return WIFEXITED(how) && WEXITSTATUS(how) == WELL ? 0 : (signature(log) ^ (uint64_t)how) | 1;
}

static uint64_t wanted, spent;

/* Whether an input ends as the first did. */
static int same(const uint8_t *data, size_t size) { return spent < budget && (spent++, ending(data, size) == wanted); }

static int minimise(const char *from, const char *to) {
    static uint8_t best[LONGEST], next[LONGEST];
    size_t n = load(from, best);
    state = mmap(NULL, sizeof *state, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    wanted = ending(best, n);
    for (int again = wanted != 0; again;) {
        again = 0;
        for (size_t part = n ? n : 1; part > 0; part /= 2) /* leave out */
            for (size_t at = 0; at < n;) {
                size_t out = part < n - at ? part : n - at;
                memcpy(next, best, at);
                memcpy(next + at, best + at + out, n - at - out);
                if (same(next, n - out)) {
                    memcpy(best, next, n -= out);
                    again = 1;
                } else
                    at += part;
            }
        for (size_t at = 0; at < n; at++) /* make small */
            for (int value = 0; value < 3; value++) {
                uint8_t less = value == 0 ? 0 : value == 1 ? best[at] & 1 : best[at] / 2;
                memcpy(next, best, n);
                next[at] = less;
                if (less < best[at] && same(next, n)) {
                    memcpy(best, next, n);
                    again = 1;
                    break;
                }
            }
    }
    int fd = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    return fd < 0 || write(fd, best, n) != (ssize_t)n;
}

#endif
