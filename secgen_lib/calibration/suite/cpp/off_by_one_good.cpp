// calibration: buffer overflow; run: -; shown by: nothing
#include <iostream>

int main()
{
    int *squares = new int[5];
    for (int i = 0; i < 5; i++)
        squares[i] = i * i;
    std::cout << squares[4] << '\n';
    delete[] squares;
}
