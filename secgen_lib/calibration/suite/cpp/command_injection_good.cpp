// calibration: injection; run: -; shown by: nothing
#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    std::string word = argv[1];
    for (unsigned char c : word)
        if (c < 'a' || c > 'z')
            return 1;
    std::cout << word << '\n';
}
