// calibration: crypto; run: -; shown by: nothing; missed by all
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>

int main()
{
    std::srand(static_cast<unsigned>(std::time(nullptr)));
    unsigned long key = static_cast<unsigned long>(std::rand());  // ! CWE-338 weak_random
    std::cout << "session key " << std::hex << key << '\n';
}
