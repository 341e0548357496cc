// calibration: leak; run: -1; shown by: nothing
#include <cstdlib>
#include <iostream>
#include <memory>
#include <stdexcept>

static int root(int n)
{
    if (n < 0)
        throw std::invalid_argument("negative");
    return n / 2;
}

static int use(int n)
{
    auto room = std::make_unique<int>(3);
    int out = *room + root(n);
    return out;
}

int main(int argc, char **argv)
{
    try {
        std::cout << use(argc > 1 ? std::atoi(argv[1]) : 4) << '\n';
    } catch (const std::invalid_argument &) {
        std::cout << "bad\n";
    }
}
