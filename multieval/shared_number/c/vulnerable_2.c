// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stdbool.h>
#include <stddef.h>

enum { PERSONS = 100, READ = -1 };

struct editor {
    bool has_read;
    int seen;
};

static void replace_if(int *number, int expected, int replacement)
{
    if (*number == expected) {
        *number = replacement;
    }
}

int shared_number(const int *persons, const int *values, size_t count)
{
    struct editor editors[PERSONS] = {{false, 0}};
    int number = 0;

    for (size_t i = 0; i < count; i++) {
        struct editor *editor = &editors[persons[i]];

        if (values[i] == READ) {
            editor->has_read = true;
            editor->seen = number;
        } else if (editor->has_read) {
            replace_if(&number, editor->seen, values[i]);
        }
    }
    return number;
}
