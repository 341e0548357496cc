// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

struct output {
    char *text;
    size_t used;
    size_t room;
};

static int append(struct output *out, char c)
{
    if (out->used == out->room) {
        size_t room = out->room * 2 + 64;
        char *text = realloc(out->text, room);
        if (!text)
            return 0;
        out->text = text;
        out->room = room;
    }
    out->text[out->used++] = c;
    return 1;
}

static int expand(struct output *out, const char *text, const char *const *names, const char *const *definitions,
                  size_t count, size_t depth)
{
    if (depth > count)
        return 0;
    while (*text) {
        size_t letters = 0;
        if (*text == '{')
            letters = strspn(text + 1, "abcdefghijklmnopqrstuvwxyz");
        if (letters == 0 || text[letters + 1] != '}') {
            if (!append(out, *text++))
                return 0;
            continue;
        }
        size_t i = 0;
        while (i < count && (strlen(names[i]) != letters || strncmp(names[i], text + 1, letters) != 0))
            i++;
        if (i == count || !expand(out, definitions[i], names, definitions, count, depth + 1))
            return 0;
        text += letters + 2;
    }
    return 1;
}

char *expand_names(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit)
{
    struct output out = {NULL, 0, 0};
    if (!expand(&out, text, names, definitions, count, 0) || out.used > limit || !append(&out, '\0')) {
        free(out.text);
        return NULL;
    }
    return out.text;
}
