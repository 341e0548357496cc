/* What is said of an input: two texts that grow, and C's literals. Included by secgen_fuzz.c alone. */
#ifndef SECGEN_TEXTS_H
#define SECGEN_TEXTS_H

#include <stdarg.h>

int secgen_showing;
static int without_test; /* only the call is wanted */

static char call_text[1 << 20], test_text[1 << 22];
static size_t call_used, test_used;

static void append(char *to, size_t room, size_t *used, const char *format, va_list args) {
    int n = vsnprintf(to + *used, room - *used, format, args);
    *used += n < 0 ? 0 : (size_t)n < room - *used ? (size_t)n : room - *used - 1;
}

void secgen_call_text(const char *format, ...) {
    va_list args;
    va_start(args, format);
    append(call_text, sizeof call_text, &call_used, format, args);
    va_end(args);
}

void secgen_test_text(const char *format, ...) {
    va_list args;
    if (without_test)
        return;
    va_start(args, format);
    append(test_text, sizeof test_text, &test_used, format, args);
    va_end(args);
}

const char *secgen_quoted(const char *text) {
    static char *ring[8];
    static int turn;
    turn = (turn + 1) % 8;
    char *to = ring[turn] = realloc(ring[turn], 4 * strlen(text) + 3), *p = to;
    if (to == NULL)
        abort();
    *p++ = '"';
    for (size_t i = 0; text[i] != '\0'; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == '"' || c == '\\')
            *p++ = '\\', *p++ = (char)c;
        else if (c >= ' ' && c < 127 && c != '?')
            *p++ = (char)c;
        else
            p += sprintf(p, "\\%03o", c);
    }
    strcpy(p, "\"");
    return to;
}

static const char *literal(const struct secgen_shape *s, secgen_wide v, double r) {
    static char ring[8][40];
    static int turn;
    char *to = ring[turn = (turn + 1) % 8];
    if (s->type == SECGEN_REAL)
        snprintf(to, 40, "%.17g", r);
    else if (s->type == SECGEN_UNSIGNED)
        snprintf(to, 40, s->size == 8 ? "%lluul" : "%lluu", (unsigned long long)v);
    else if (v == -((secgen_wide)1 << 63))
        snprintf(to, 40, "(-9223372036854775807 - 1)");
    else if (s->size == 4 && v == INT_MIN)
        snprintf(to, 40, "(-2147483647 - 1)");
    else
        snprintf(to, 40, "%lld", (long long)v);
    return to;
}

static int close_to(double x, double y) {
    double most = (x < 0 ? -x : x) * 1e-9;
    return x == y || (x != x && y != y) || (x - y <= most && y - x <= most);
}

static void elements(void (*say)(const char *, ...), const struct secgen_shape *s, const void *block, size_t n) {
    say("{");
    for (size_t i = 0; i < n; i++)
        say("%s%s", i ? ", " : "", literal(s, get(s, block, i), s->type == SECGEN_REAL ? get_real(s, block, i) : 0));
    say("}");
}

/* How many characters come again and again in a long text; 0 where it is short, or of another form. */
static size_t period(const char *text, size_t n) {
    for (size_t k = 1; n > 1000 && k <= 8; k++) {
        size_t i = k;
        while (i < n && text[i] == text[i - k])
            i++;
        if (i == n)
            return k;
    }
    return 0;
}

static const char *quoted_part(const char *text, size_t n) {
    static char part[16];
    memcpy(part, text, n);
    part[n] = '\0';
    return secgen_quoted(part);
}

static void call_string(const char *text) {
    size_t n = strlen(text), k = period(text, n);
    if (k > 0)
        secgen_call_text("%s up to %zu characters", quoted_part(text, k), n);
    else
        secgen_call_text("%s", secgen_quoted(text));
}

/* Fills the block that a name stands for. */
static void test_string(const char *name, const char *text) {
    size_t n = strlen(text), k = period(text, n);
    if (k > 0)
        secgen_test_text("        for (size_t i = 0; i < %zu; i++)\n            ((char *)%s)[i] = i == %zu ? 0 : "
                         "%s[i %% %zu];\n", n + 1, name, n, quoted_part(text, k), k);
    else
        secgen_test_text("        memcpy((char *)%s, %s, %zu);\n", name, secgen_quoted(text), n + 1);
}

#endif
