// calibration: use after free; run: -; shown by: nothing
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

int main()
{
    std::vector<std::unique_ptr<int>> kept;
    auto one = std::make_unique<int>(1);
    kept.push_back(std::move(one));
    std::cout << *kept.back() << '\n';
}
