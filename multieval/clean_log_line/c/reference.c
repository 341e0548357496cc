// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

static char *put(char *at, const char *text)
{
    while (*text)
        *at++ = *text++;
    return at;
}

static char *put_escaped(char *at, const char *text)
{
    static const char digits[] = "0123456789abcdef";
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '\\') {
            at = put(at, "\\\\");
        } else if (c == '\n') {
            at = put(at, "\\n");
        } else if (c == '\r') {
            at = put(at, "\\r");
        } else if (c == '\t') {
            at = put(at, "\\t");
        } else if (c < 32 || c == 127) {
            at = put(at, "\\x");
            *at++ = digits[c >> 4];
            *at++ = digits[c & 15];
        } else {
            *at++ = *text;
        }
    }
    return at;
}

char *clean_log_line(const char *level, const char *user, const char *message)
{
    char *line = malloc(4 * (strlen(level) + strlen(user) + strlen(message)) + sizeof "[] : ");
    if (!line)
        return NULL;
    char *at = put(line, "[");
    at = put_escaped(at, level);
    at = put(at, "] ");
    at = put_escaped(at, user);
    at = put(at, ": ");
    at = put_escaped(at, message);
    *at = '\0';
    return line;
}
