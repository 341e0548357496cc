// calibration: injection; run: -; shown by: nothing; flagged though sound
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    pid_t child = fork();
    if (child == 0) {
        execl("/bin/ls", "ls", "--", argv[1], (char *)NULL);
        _exit(127);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child ? status : 1;
}
