// calibration: buffer overflow; run: abcdefghijklmnop; shown by: address
#include <cstring>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    char name[8];
    std::strcpy(name, argv[1]);  // ! CWE-121 stack_overflow_write
    std::cout << name << '\n';
}
