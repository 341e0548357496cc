// calibration: injection; run: -; shown by: nothing; flagged though sound
#include <cstdlib>

int main()
{
    return std::system("/bin/true") == -1;
}
