// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int dry_spell_start(const int *rain, size_t count)
{
    size_t run = 0, longest = 0, start = 0;
    for (size_t i = 0; i < count; i++) {
        run = rain[i] < 2 ? run + 1 : 0;
        if (run > longest) {
            longest = run;
            start = i + 2 - run;
        }
    }
    return (int)start;
}
