// calibration: buffer overflow; run: 7; shown by: address; missed by all
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

int main(int argc, char **argv)
{
    std::vector<int> values{1, 2, 3};
    values.shrink_to_fit();
    auto found = std::find(values.begin(), values.end(), argc > 1 ? std::atoi(argv[1]) : 1);
    std::cout << *found << '\n';  // ! CWE-125 past_the_end
}
