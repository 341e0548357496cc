// calibration: uninitialised; run: z; shown by: compiler
#include <iostream>

int main(int argc, char **argv)
{
    int width;
    const char kind = argc > 1 ? argv[1][0] : 'a';
    if (kind == 'a')
        width = 4;
    else if (kind == 'b')
        width = 8;
    std::cout << width * 2 << '\n';  // ! CWE-457 uninitialised
}
