// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <stdlib.h>

int run_commands(const int *commands, size_t count, int *reports)
{
    int *row = malloc((count ? count : 1) * sizeof *row);
    if (row == NULL)
        return -1;
    size_t length = 0, mark = 0;
    int is_marked = 0, reported = 0;
    for (size_t i = 0; i < count; i++) {
        int kind = commands[2 * i], value = commands[2 * i + 1];
        if (kind == 1) {
            row[length++] = value;
        } else if (kind == 2) {
            size_t kept = 0, new_mark = 0;
            int still_marked = 0;
            for (size_t at = 0; at < length; at++) {
                if (row[at] == value)
                    continue;
                if (is_marked && at == mark) {
                    still_marked = 1;
                    new_mark = kept;
                }
                row[kept++] = row[at];
            }
            length = kept;
            is_marked = still_marked;
            mark = new_mark;
        } else if (kind == 3) {
            is_marked = 0;
            for (size_t at = 0; at < length && !is_marked; at++) {
                if (row[at] == value) {
                    is_marked = 1;
                    mark = at;
                }
            }
        } else if (kind == 4) {
            if (is_marked) {
                mark++;
                is_marked = mark < length;
            }
        } else if (kind == 5) {
            reports[reported++] = is_marked ? row[mark] : -1;
        }
    }
    free(row);
    return reported;
}
