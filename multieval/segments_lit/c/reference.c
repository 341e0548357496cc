// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int segments_lit(int number)
{
    static const int segments[] = {6, 2, 5, 5, 4, 5, 6, 3, 7, 6};
    int lit = 0;
    if (number < 0) {
        lit = 1;
        number = -number;
    }
    do {
        lit += segments[number % 10];
        number /= 10;
    } while (number > 0);
    return lit;
}
