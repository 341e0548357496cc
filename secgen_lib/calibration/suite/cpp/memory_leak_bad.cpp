// calibration: leak; run: x; shown by: leak
#include <iostream>

static int first(const char *text)
{
    int *counts = new int[256]();
    for (const char *p = text; *p; p++)
        counts[static_cast<unsigned char>(*p)]++;
    if (counts['x'] > 0)
        return 'x';  // ! CWE-401 memory_leak
    int best = counts['a'];
    delete[] counts;
    return best;
}

int main(int argc, char **argv)
{
    std::cout << first(argc > 1 ? argv[1] : "abc") << '\n';
}
