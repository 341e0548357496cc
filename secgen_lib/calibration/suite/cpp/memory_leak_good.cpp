// calibration: leak; run: x; shown by: nothing; flagged though sound
#include <iostream>

static int first(const char *text)
{
    int *counts = new int[256]();
    for (const char *p = text; *p; p++)
        counts[static_cast<unsigned char>(*p)]++;
    if (counts['x'] > 0) {
        delete[] counts;
        return 'x';
    }
    int best = counts['a'];
    delete[] counts;
    return best;
}

int main(int argc, char **argv)
{
    std::cout << first(argc > 1 ? argv[1] : "abc") << '\n';
}
