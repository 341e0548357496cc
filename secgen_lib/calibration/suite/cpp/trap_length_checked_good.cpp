// calibration: buffer overflow; run: abc; shown by: nothing; flagged though sound
#include <cstring>
#include <iostream>

int main(int argc, char **argv)
{
    char name[8];
    if (argc < 2 || std::strlen(argv[1]) >= sizeof name)
        return 0;
    std::strcpy(name, argv[1]);
    std::cout << name << '\n';
}
