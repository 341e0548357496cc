// calibration: crypto; run: -; shown by: nothing; missed by all
#include <iostream>
#include <random>

int main()
{
    std::mt19937 source(42);  // ! CWE-335 fixed_seed
    std::cout << "one-time code " << source() % 1000000 << '\n';
}
