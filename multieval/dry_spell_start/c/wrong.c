// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int dry_spell_start(const int *rain, size_t count)
{
    int run = 0, longest = 0, start = 0;
    for (size_t i = 0; i < count; i++) {
        if (rain[i] < 2) {
            run++;
        } else {
            if (run > longest) {
                longest = run;
                start = (int)i - run + 1;
            }
            run = 0;
        }
    }
    return start;
}
