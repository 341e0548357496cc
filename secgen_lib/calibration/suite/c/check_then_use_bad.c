// calibration: concurrency; run: -; shown by: nothing
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    if (access(argv[1], W_OK) != 0)  // ! CWE-367 check_then_use
        return 0;
    int file = open(argv[1], O_WRONLY | O_TRUNC);
    if (file < 0)
        return 0;
    if (write(file, "x", 1) != 1)
        puts("not written");
    close(file);
    return 0;
}
