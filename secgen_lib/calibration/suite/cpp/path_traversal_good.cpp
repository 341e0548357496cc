// calibration: path traversal; run: -; shown by: nothing
#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    std::string name = argc > 1 ? argv[1] : "today";
    if (name.find('/') != std::string::npos || name == "..")
        return 1;
    std::ifstream file("notes/" + name);
    std::cout << file.rdbuf();
}
