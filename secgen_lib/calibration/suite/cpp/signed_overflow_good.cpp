// calibration: integer overflow; run: 70000; shown by: nothing
#include <cstdlib>
#include <iostream>

int main(int argc, char **argv)
{
    int side = argc > 1 ? std::atoi(argv[1]) : 2;
    long long area = static_cast<long long>(side) * side;
    std::cout << area << '\n';
}
