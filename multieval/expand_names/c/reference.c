// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

/* Where the expanded definition of a name was first written to the result. */
struct place {
    enum { NEW, OPEN, DONE } state;
    size_t start;
    size_t length;
};

struct job {
    const char *const *names;
    const char *const *definitions;
    size_t count;
    struct place *places;
    char *out;
    size_t used;
    size_t limit;
};

static int expand(struct job *job, const char *text);

/* How many letters the name at `text` has; 0 where no {name} begins there. */
static size_t name_at(const char *text)
{
    size_t letters = 0;
    if (*text != '{')
        return 0;
    while (text[1 + letters] >= 'a' && text[1 + letters] <= 'z')
        letters++;
    return text[1 + letters] == '}' ? letters : 0;
}

static int put(struct job *job, const char *text, size_t size)
{
    if (size > job->limit - job->used)
        return 0;
    memcpy(job->out + job->used, text, size);
    job->used += size;
    return 1;
}

static int put_name(struct job *job, const char *name, size_t letters)
{
    size_t i = 0;
    while (i < job->count && (strncmp(job->names[i], name, letters) != 0 || job->names[i][letters] != '\0'))
        i++;
    if (i == job->count || job->places[i].state == OPEN)
        return 0;
    struct place *place = &job->places[i];
    if (place->state == DONE)
        return put(job, job->out + place->start, place->length);
    place->state = OPEN;
    place->start = job->used;
    if (!expand(job, job->definitions[i]))
        return 0;
    place->length = job->used - place->start;
    place->state = DONE;
    return 1;
}

static int expand(struct job *job, const char *text)
{
    while (*text != '\0') {
        size_t letters = name_at(text);
        if (!(letters > 0 ? put_name(job, text + 1, letters) : put(job, text, 1)))
            return 0;
        text += letters > 0 ? letters + 2 : 1;
    }
    return 1;
}

char *expand_names(const char *text, const char *const *names, const char *const *definitions, size_t count, size_t limit)
{
    struct place *places = calloc(count + 1, sizeof *places);
    char *out = malloc(limit + 1);
    struct job job = {names, definitions, count, places, out, 0, limit};
    if (places != NULL && out != NULL && expand(&job, text)) {
        out[job.used] = '\0';
    } else {
        free(out);
        out = NULL;
    }
    free(places);
    return out;
}
