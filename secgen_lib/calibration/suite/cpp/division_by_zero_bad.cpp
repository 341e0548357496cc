// calibration: zero value; run: -; shown by: undefined; missed by all
#include <iostream>
#include <numeric>
#include <vector>

static int mean(const std::vector<int> &values)
{
    int sum = std::accumulate(values.begin(), values.end(), 0);
    return sum / static_cast<int>(values.size());  // ! CWE-369 division_by_zero
}

int main(int argc, char **)
{
    std::vector<int> values;
    for (int i = 1; i < argc; i++)
        values.push_back(i);
    std::cout << mean(values) << '\n';
}
