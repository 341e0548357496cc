// calibration: use after free; run: -; shown by: nothing
#include <iostream>
#include <vector>

int main()
{
    std::vector<int> values{1, 2, 3};
    values.shrink_to_fit();
    for (std::size_t i = 0; i < values.size(); i++)
        if (values[i] == 2)
            values.push_back(4);
    std::cout << values.size() << '\n';
}
