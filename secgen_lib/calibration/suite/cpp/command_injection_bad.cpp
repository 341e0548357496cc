// calibration: injection; run: -; shown by: nothing
#include <cstdlib>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    std::string line = std::string("ls ") + argv[1];
    return std::system(line.c_str());  // ! CWE-78 command_injection
}
