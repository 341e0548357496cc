// calibration: use after free; run: -; shown by: nothing; flagged though sound
#include <iostream>

int main()
{
    int *room = new int[4]();
    std::cout << room[0] << '\n';
    delete[] room;
}
