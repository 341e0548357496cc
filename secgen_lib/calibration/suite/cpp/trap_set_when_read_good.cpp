// calibration: uninitialised; run: 1 2 3; shown by: nothing
#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    int last;
    int any = 0;
    for (int i = 1; i < argc; i++) {
        if (std::atoi(argv[i]) > 1) {
            last = std::atoi(argv[i]);
            any++;
        }
    }
    if (any > 0)
        std::cout << last << '\n';
}
