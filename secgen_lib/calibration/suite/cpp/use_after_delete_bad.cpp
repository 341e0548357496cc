// calibration: use after free; run: 5; shown by: address
#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    int *value = new int(argc > 1 ? std::atoi(argv[1]) : 0);
    if (*value > 3)
        delete value;
    std::cout << *value << '\n';  // ! CWE-416 use_after_delete
    if (*value <= 3)
        delete value;
}
