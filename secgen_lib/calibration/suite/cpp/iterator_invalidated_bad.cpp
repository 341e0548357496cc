// calibration: use after free; run: -; shown by: address
#include <iostream>
#include <vector>

int main()
{
    std::vector<int> values{1, 2, 3};
    values.shrink_to_fit();
    for (auto it = values.begin(); it != values.end(); ++it)  // ! CWE-416 iterator_invalidated
        if (*it == 2)
            values.push_back(4);
    std::cout << values.size() << '\n';
}
