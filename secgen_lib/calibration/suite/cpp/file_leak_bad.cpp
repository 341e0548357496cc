// calibration: resource; run: -; shown by: nothing
#include <cstdio>

static int first(const char *path)
{
    std::FILE *file = std::fopen(path, "r");
    if (file == nullptr)
        return -1;
    int byte = std::fgetc(file);
    if (byte == EOF)
        return -1;  // ! CWE-775 file_leak
    std::fclose(file);
    return byte;
}

int main(int argc, char **argv)
{
    return argc > 1 && first(argv[1]) == 'x';
}
