// calibration: format string; run: abc; shown by: compiler
#include <cstdio>
#include <string>

int main(int argc, char **argv)
{
    std::string text = argc > 1 ? argv[1] : "x";
    std::printf(text.c_str());  // ! CWE-134 format_string
    std::putchar('\n');
}
