// calibration: integer overflow; run: 70000; shown by: undefined; missed by all
#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    int side = argc > 1 ? std::atoi(argv[1]) : 2;
    int area = side * side;  // ! CWE-190 signed_overflow
    std::cout << area << '\n';
}
