// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int count_steps(int first, int last, int step)
{
    if (step <= 0)
        return -1;
    int count = 0;
    for (int number = first; number <= last; number += step)
        count++;
    return count;
}
