// calibration: format string; run: abc; shown by: nothing
#include <cstdio>
#include <string>

int main(int argc, char **argv)
{
    std::string text = argc > 1 ? argv[1] : "x";
    std::printf("%s", text.c_str());
    std::putchar('\n');
}
