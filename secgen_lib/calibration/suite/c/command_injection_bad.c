// calibration: injection; run: -; shown by: nothing
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    char line[256];
    snprintf(line, sizeof line, "ls %s", argv[1]);
    return system(line);  // ! CWE-78 command_injection
}
