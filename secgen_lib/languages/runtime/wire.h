/* One end of the channel of runtime/channel.py for native code: four bytes of length (big endian), then the body.
 *
 * secgen_wire_open takes the socket away from descriptor 0, where a program would read it, and puts an empty input
 * there. System calls only where the program could have put code of its own into the library's; SECGEN_CALL is what
 * makes them. */
#ifndef SECGEN_WIRE_H
#define SECGEN_WIRE_H

#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SECGEN_CALL
#define SECGEN_CALL syscall
#endif

static int secgen_wire = -1;

__attribute__((unused)) static int secgen_wire_open(void) {
    int null = open("/dev/null", O_RDONLY);
    secgen_wire = fcntl(0, F_DUPFD_CLOEXEC, 100);
    if (null < 0 || secgen_wire < 0 || dup2(null, 0) < 0)
        return 0;
    close(null);
    signal(SIGXFSZ, SIG_IGN); /* what is said to stderr is kept to a limit: more is lost, and ends nobody */
    return 1;
}

__attribute__((unused)) static int secgen_wire_read(unsigned char *into, size_t n) {
    while (n > 0) {
        long got = SECGEN_CALL(SYS_read, secgen_wire, into, n);
        if (got <= 0)
            return 0;
        into += got;
        n -= (size_t)got;
    }
    return 1;
}

__attribute__((unused)) static int secgen_wire_write(const void *from, size_t n) {
    while (n > 0) {
        long put = SECGEN_CALL(SYS_write, secgen_wire, from, n);
        if (put <= 0)
            return 0;
        from = (const char *)from + put;
        n -= (size_t)put;
    }
    return 1;
}

/* The next message, to be freed; NULL at the end of the channel. */
__attribute__((unused)) static unsigned char *secgen_receive(size_t *n) {
    unsigned char head[4];
    if (!secgen_wire_read(head, 4))
        return NULL;
    *n = (size_t)head[0] << 24 | (size_t)head[1] << 16 | (size_t)head[2] << 8 | head[3];
    unsigned char *body = (unsigned char *)malloc(*n + 1);
    if (body == NULL || !secgen_wire_read(body, *n)) {
        free(body);
        return NULL;
    }
    body[*n] = 0;
    return body;
}

/* One message of a letter and a body; 0 when nobody reads any more. */
__attribute__((unused)) static int secgen_send(char letter, const void *body, size_t n) {
    unsigned char head[5] = {(unsigned char)((n + 1) >> 24), (unsigned char)((n + 1) >> 16),
                             (unsigned char)((n + 1) >> 8), (unsigned char)(n + 1), (unsigned char)letter};
    return secgen_wire_write(head, 5) && secgen_wire_write(body, n);
}

#endif
