// calibration: crypto; run: -; shown by: nothing
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>

int main()
{
    std::random_device source;
    unsigned long key = source();
    std::cout << "session key " << std::hex << key << '\n';
}
