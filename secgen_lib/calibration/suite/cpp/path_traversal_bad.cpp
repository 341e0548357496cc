// calibration: path traversal; run: -; shown by: nothing; missed by all
#include <fstream>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    std::string name = argc > 1 ? argv[1] : "today";
    std::ifstream file("notes/" + name);  // ! CWE-22 path_traversal
    std::cout << file.rdbuf();
}
