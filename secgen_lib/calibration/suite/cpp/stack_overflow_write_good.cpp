// calibration: buffer overflow; run: abcdefghijklmnop; shown by: nothing
#include <cstring>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    std::string name(argv[1]);
    std::cout << name << '\n';
}
