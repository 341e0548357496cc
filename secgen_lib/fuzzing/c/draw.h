/* Values from the input's bytes. A 0 is the simplest choice everywhere. Included by secgen_fuzz.c alone. */
#ifndef SECGEN_DRAW_H
#define SECGEN_DRAW_H

/* How many bytes were drawn, those behind the end, too; and the one of them that is drawn as another (halves.h). */
static struct { size_t drawn, place; unsigned with; } twist;

unsigned secgen_byte(struct secgen_input *in) {
    unsigned byte = in->left == 0 ? 0 : *in->at;
    in->at += in->left > 0;
    in->left -= in->left > 0;
    return ++twist.drawn == twist.place ? byte ^ twist.with : byte;
}

static unsigned two_bytes(struct secgen_input *in) {
    unsigned high = secgen_byte(in);
    return high << 8 | secgen_byte(in);
}

unsigned secgen_below(struct secgen_input *in, unsigned n) {
    return n <= 1 ? 0 : (n <= 256 ? secgen_byte(in) : two_bytes(in)) % n;
}

static uint64_t eight_bytes(struct secgen_input *in) {
    uint64_t all = 0;
    for (int i = 0; i < 8; i++)
        all = all << 8 | secgen_byte(in);
    return all;
}

/* Small numbers alternate: 0, -1, 1, -2, 2, ... where below 0 is allowed. */
static secgen_wide small(unsigned k, secgen_wide low, secgen_wide high) {
    secgen_wide v = low < 0 && high > 0 ? (k % 2 ? -(secgen_wide)(k / 2) - 1 : (secgen_wide)(k / 2)) : low >= 0
        ? low + k : high - k;
    return v;
}

static secgen_wide number(struct secgen_input *in, secgen_wide low, secgen_wide high, const secgen_wide *near,
                          unsigned nears) {
    if (high < low)
        return low;
    unsigned mode = secgen_byte(in);
    secgen_wide v, step;
    if (mode >= 144 && mode < 176 && nears > 0) { /* a neighbour of a constant */
        unsigned k = secgen_byte(in);
        v = near[k % nears] + (secgen_wide)(k / nears % 5) - 2;
    } else if (mode >= 176 && mode < 200) { /* an end */
        step = secgen_below(in, 3);
        v = mode % 2 ? high - step : low + step;
    } else if (mode >= 200 && mode < 220) { /* by a power of two, or a part of the greatest number */
        unsigned k = secgen_byte(in), part = secgen_byte(in);
        v = part % 4 == 3 ? high / (secgen_wide)(2 + k % 15) : (secgen_wide)1 << k % 64;
        v += (secgen_wide)(part / 4 % 7) - 3;
        if (low < 0 && part >= 192)
            v = -v;
    } else if (mode >= 220 && mode < 236)
        v = low + (secgen_wide)((unsigned __int128)eight_bytes(in) % (unsigned __int128)(high - low + 1));
    else if (mode >= 236)
        v = small(two_bytes(in), low, high);
    else
        v = small(secgen_byte(in) % (mode < 96 ? 12 : 256), low, high);
    return v < low || v > high ? low + (secgen_wide)((unsigned __int128)(v < low ? low - v : v - high)
                                                     % (unsigned __int128)(high - low + 1)) : v;
}

/* How many elements: few, those near a constant, seldom hundreds. */
static size_t length(struct secgen_input *in, secgen_wide low, secgen_wide high, const secgen_wide *near,
                     unsigned nears) {
    unsigned mode = secgen_byte(in), k;
    secgen_wide v;
    if (mode >= 168 && mode < 216 && nears > 0) {
        k = secgen_byte(in);
        v = near[k % nears] + (secgen_wide)(k / nears % 5) - 2;
    } else if (mode >= 248)
        v = two_bytes(in) % 1100;
    else if (mode >= 224)
        v = secgen_byte(in) % 72;
    else
        v = low + secgen_byte(in) % (mode < 96 ? 5 : 17);
    if (v < low)
        v = low;
    return (size_t)(v > high ? high : v);
}

/* So many that there is no such block, and that sums and products of it wrap around. */
static secgen_wide impossible(struct secgen_input *in, secgen_wide high) {
    static const unsigned char parts[] = {1, 2, 4, 8, 3, 16, 6, 12, 5, 7, 24, 32, 9, 10, 1, 1};
    unsigned k = secgen_byte(in), part = parts[k % 16];
    secgen_wide step = k / 16, v = high / part + (part == 1 ? -step : step - 7);
    return k >= 240 ? ((secgen_wide)1 << 62) + secgen_byte(in) : v > high ? high : v;
}

static char character(struct secgen_input *in, const char *of, unsigned among) {
    unsigned k = secgen_byte(in);
    size_t n = of == NULL ? 0 : strlen(of);
    if (n > 0 && k < among)
        return of[k % n];
    if (k >= 244)
        return "%\x80\xff\n \x01~\\\"s%d"[k - 244];
    k = secgen_byte(in);
    return k < 128 ? (char)('a' + k % 26) : k < 176 ? (char)('0' + k % 10) : k < 208 ? (char)('A' + k % 26)
        : k < 232 ? (char)('!' + k % 94) : (char)(k == 232 ? 1 : k);
}

#define SECGEN_TEXT_ROOM 4096
#define SECGEN_LONG_TEXT 65600 /* more than 16 bits count */

/* Numbers with other characters between them. */
static size_t numbers(struct secgen_input *in, char *to, const char *of, const secgen_wide *near, unsigned nears) {
    size_t n = 0;
    for (unsigned i = 0, parts = 1 + secgen_below(in, 4); i < parts; i++) {
        unsigned k = secgen_byte(in);
        if (i % 2)
            to[n++] = k < 224 && of != NULL && *of != '\0' ? of[k % strlen(of)] : character(in, of, 128);
        else {
            secgen_wide v = number(in, k < 232 ? 0 : INT64_MIN, k < 248 ? INT_MAX : INT64_MAX, near, nears);
            v = k < 128 ? near[k % nears] + (secgen_wide)(k / nears % 3) - 1 : v;
            if (k >= 208 && k < 232) /* which fewer bits hold as a small one */
                v = ((secgen_wide)1 << (k % 2 ? 32 : 64)) + near[k / 2 % nears] - 1 + secgen_below(in, 3);
            k = secgen_byte(in); /* now and then as nobody writes it, but some read it */
            n += (size_t)sprintf(to + n, "%s", v < 0 || k < 216 ? "" : k < 232 ? "0" : k < 240 ? "00" : k < 248 ? "+"
                                 : " ");
            n += (size_t)(v < (secgen_wide)1 << 63 ? sprintf(to + n, "%lld", (long long)v)
                          : sprintf(to + n, "%lld%09lld", (long long)(v / 1000000000), (long long)(v % 1000000000)));
        }
    }
    to[n] = '\0';
    return n;
}

/* One that is so long that a short integer cannot count it: a few characters, again and again. */
static size_t long_text(struct secgen_input *in, char *to, const char *of) {
    static const unsigned lengths[] = {32766, 32767, 32768, 65534, 65535, 65536, 21846, 65598};
    unsigned k = secgen_byte(in), period = 1 + secgen_below(in, 3);
    size_t n = lengths[k % 8];
    for (size_t i = 0; i < n; i++) {
        to[i] = i < period ? character(in, of, 192) : to[i - period];
        if (to[i] == '\0')
            to[i] = 'a';
    }
    to[n] = '\0';
    return n;
}

/* A text of at most room - 1 characters: of any, of a few that repeat, or of runs. */
static size_t text(struct secgen_input *in, char *to, size_t room, const char *of, const secgen_wide *near,
                   unsigned nears) {
    unsigned how = secgen_byte(in);
    size_t n = length(in, 0, room - 1, near, nears), done = 0;
    unsigned among = how % 8 < 5 ? 192 : how % 8 < 7 ? 255 : 64;
    if (how >= 208) { /* runs */
        while (done < n) {
            unsigned run = secgen_byte(in);
            char c = character(in, of, among);
            for (run = run < 128 ? 1 + run % 4 : run < 224 ? run % 24 : run * 3; run > 0 && done < n; run--)
                to[done++] = c;
            if (in->left == 0)
                break;
        }
        n = done;
    } else if (how >= 196) { /* what a format makes of it */
        static const char *const parts[] = {"%s", "%n", "%d", "%s%s%s%s", "%%", "%99d", "%p", "%c"};
        while (done <= n && done + 9 < room && (done == 0 || in->left > 0)) {
            unsigned k = secgen_byte(in);
            if (k < 128)
                to[done++] = character(in, of, among);
            else
                done += (size_t)sprintf(to + done, "%s", parts[k % 8]);
        }
        n = done;
    } else
        for (char period[8]; done < n; done++) {
            if (done < 8 || in->left > 0)
                to[done] = character(in, of, among);
            else
                to[done] = period[done % 8];
            period[done % 8] = to[done];
        }
    for (size_t i = 0; i < n; i++)
        if (to[i] == '\0')
            to[i] = 'a';
    to[n] = '\0';
    return n;
}

int secgen_int(struct secgen_input *in) { return (int)number(in, INT_MIN, INT_MAX, NULL, 0); }

size_t secgen_text(struct secgen_input *in, char *to, size_t room, const char *of) {
    if (room >= SECGEN_LONG_TEXT && secgen_byte(in) >= 254)
        return long_text(in, to, of);
    return text(in, to, room, of, NULL, 0);
}

unsigned long secgen_failure(struct secgen_input *in) {
    unsigned k = secgen_byte(in);
    return k < 192 ? 0 : k < 244 ? 1 + k % 3 : 1 + k % 16;
}

static double real(struct secgen_input *in, secgen_wide low, secgen_wide high) {
    static const double odd[] = {0.5, -0.5, 1e-9, 1e9, 1e300, 0.1, -1.5, 2.5};
    unsigned mode = secgen_byte(in);
    double v = mode < 160 ? (double)small(secgen_byte(in) % 12, low, high) : mode < 208 ? odd[mode % 8]
        : (double)(int64_t)eight_bytes(in) / 65536.0;
    return v < (double)low ? (double)low : v > (double)high ? (double)high : v;
}

static void put(const struct secgen_shape *s, void *block, size_t at, secgen_wide v, double r) {
    char *p = (char *)block + at * s->size;
    if (s->type == SECGEN_REAL) {
        float f = (float)r;
        memcpy(p, s->size == 4 ? (void *)&f : (void *)&r, s->size == 4 ? 4 : 8);
        return;
    }
    uint64_t bits = (uint64_t)v; /* little-endian: the low bytes come first */
    memcpy(p, &bits, s->size);
}

static secgen_wide get(const struct secgen_shape *s, const void *block, size_t at) {
    const char *p = (const char *)block + at * s->size;
    uint64_t bits = 0;
    memcpy(&bits, p, s->size);
    if (s->type == SECGEN_SIGNED && s->size < 8 && bits >> (8 * s->size - 1))
        bits |= ~(uint64_t)0 << 8 * s->size;
    return s->type == SECGEN_SIGNED ? (secgen_wide)(int64_t)bits : (secgen_wide)bits;
}

static double get_real(const struct secgen_shape *s, const void *block, size_t at) {
    float f;
    double d;
    if (s->size == 4)
        return memcpy(&f, (const char *)block + at * 4, 4), f;
    return memcpy(&d, (const char *)block + at * 8, 8), d;
}

#endif
