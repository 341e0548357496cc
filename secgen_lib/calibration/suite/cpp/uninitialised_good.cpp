// calibration: uninitialised; run: z; shown by: nothing
#include <iostream>

int main(int argc, char **argv)
{
    int width = 0;
    const char kind = argc > 1 ? argv[1][0] : 'a';
    if (kind == 'a')
        width = 4;
    else if (kind == 'b')
        width = 8;
    std::cout << width * 2 << '\n';
}
