// calibration: integer overflow; run: -; shown by: undefined; missed by all
#include <iostream>
#include <vector>

static int pairs(const std::vector<int> &values)
{
    int found = 0;
    for (std::size_t i = 0; i < values.size() - 1; i++)  // ! CWE-191 size_underflow
        found += values[i] == values[i + 1];
    return found;
}

int main(int argc, char **)
{
    std::vector<int> values(static_cast<std::size_t>(argc - 1));
    std::cout << pairs(values) << '\n';
}
