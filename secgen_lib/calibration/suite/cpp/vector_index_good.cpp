// calibration: buffer overflow; run: 9; shown by: nothing
#include <cstdlib>
#include <iostream>
#include <vector>

int main(int argc, char **argv)
{
    std::vector<int> values{1, 2, 3};
    std::size_t place = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 0;
    std::cout << (place < values.size() ? values[place] : -1) << '\n';
}
