// calibration: injection; run: -; shown by: nothing; flagged though sound
#include <stdlib.h>

int main(void)
{
    return system("/bin/true") == -1;
}
