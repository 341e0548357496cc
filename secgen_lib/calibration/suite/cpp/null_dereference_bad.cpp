// calibration: null dereference; run: 7; shown by: undefined; missed by all
#include <cstdlib>
#include <iostream>
#include <string>

struct Entry {
    int key;
    std::string text;
};

static const Entry *find(const Entry *entries, int n, int key)
{
    for (int i = 0; i < n; i++)
        if (entries[i].key == key)
            return &entries[i];
    return nullptr;
}

int main(int argc, char **argv)
{
    const Entry entries[] = {{1, "one"}, {2, "two"}};
    const Entry *found = find(entries, 2, argc > 1 ? std::atoi(argv[1]) : 1);
    std::cout << found->text << '\n';  // ! CWE-476 null_dereference
}
