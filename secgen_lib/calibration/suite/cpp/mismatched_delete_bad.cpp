// calibration: use after free; run: -; shown by: address
#include <iostream>

int main()
{
    int *room = new int[4]();
    std::cout << room[0] << '\n';
    delete room;  // ! CWE-762 mismatched_delete
}
