// calibration: crypto; run: -; shown by: nothing
#include <iostream>
#include <random>

int main()
{
    std::random_device source;
    std::cout << "one-time code " << source() % 1000000 << '\n';
}
