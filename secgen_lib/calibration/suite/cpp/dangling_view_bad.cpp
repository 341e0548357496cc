// calibration: use after free; run: -; shown by: address
#include <iostream>
#include <string>
#include <string_view>

static std::string greeting(const std::string &name) { return "a long greeting for our dear friend " + name; }

int main(int argc, char **argv)
{
    std::string name = argc > 1 ? argv[1] : "you";
    std::string_view view = greeting(name);  // ! CWE-416 dangling_view
    std::cout << view << '\n';
}
