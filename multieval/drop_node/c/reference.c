// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

int run_commands(const int *commands, size_t count, int *reports)
{
    int *entries = calloc(count + 1, sizeof *entries);
    if (entries == NULL)
        return -1;
    int size = 0, marked = -1, reported = 0;
    for (size_t i = 0; i < count; i++) {
        int value = commands[2 * i + 1], kept = 0, stays = -1;
        switch (commands[2 * i]) {
        case 1:
            entries[size++] = value;
            break;
        case 2:
            for (int at = 0; at < size; at++) {
                if (entries[at] == value)
                    continue;
                if (at == marked)
                    stays = kept;
                entries[kept++] = entries[at];
            }
            size = kept;
            marked = stays;
            break;
        case 3:
            marked = 0;
            while (marked < size && entries[marked] != value)
                marked++;
            if (marked == size)
                marked = -1;
            break;
        case 4:
            if (marked >= 0 && ++marked == size)
                marked = -1;
            break;
        default:
            reports[reported++] = marked >= 0 ? entries[marked] : -1;
        }
    }
    free(entries);
    return reported;
}
