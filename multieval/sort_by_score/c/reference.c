// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>

static int comes_before(const char *name, int score, const char *other_name, int other_score)
{
    if (score != other_score)
        return score > other_score;
    return strcmp(name, other_name) < 0;
}

void sort_by_score(const char **names, int *scores, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        const char *name = names[i];
        const int score = scores[i];
        size_t at = i;
        while (at > 0 && comes_before(name, score, names[at - 1], scores[at - 1])) {
            names[at] = names[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        names[at] = name;
        scores[at] = score;
    }
}
