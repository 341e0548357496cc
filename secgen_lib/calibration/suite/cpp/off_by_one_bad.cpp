// calibration: buffer overflow; run: -; shown by: address
#include <iostream>

int main()
{
    int *squares = new int[5];
    for (int i = 0; i <= 5; i++)
        squares[i] = i * i;  // ! CWE-787 off_by_one
    std::cout << squares[4] << '\n';
    delete[] squares;
}
