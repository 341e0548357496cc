// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

struct entry {
    const char *name;
    int score;
};

static int compare(const void *left, const void *right)
{
    const struct entry *a = left;
    const struct entry *b = right;
    int difference = b->score - a->score;
    return difference != 0 ? difference : strcmp(a->name, b->name);
}

void sort_by_score(const char **names, int *scores, size_t count)
{
    if (count == 0) {
        return;
    }
    struct entry *entries = malloc(count * sizeof *entries);
    if (entries == NULL) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        entries[i].name = names[i];
        entries[i].score = scores[i];
    }
    qsort(entries, count, sizeof *entries, compare);
    for (size_t i = 0; i < count; i++) {
        names[i] = entries[i].name;
        scores[i] = entries[i].score;
    }
    free(entries);
}
