// calibration: use after free; run: 5; shown by: nothing
#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    int *value = new int(argc > 1 ? std::atoi(argv[1]) : 0);
    if (*value > 3)
        *value = 3;
    std::cout << *value << '\n';
    delete value;
}
