// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int dry_spell_start(const std::vector<int> &rain)
{
    int longest = 0, start = 0, run = 0;
    for (std::size_t i = 0; i < rain.size(); i++) {
        if (rain[i] >= 2) {
            run = 0;
            continue;
        }
        run++;
        if (run > longest) {
            longest = run;
            start = static_cast<int>(i) - run + 2;
        }
    }
    return start;
}
