// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int count_steps(int first, int last, int step)
{
    if (step <= 0)
        return -1;
    if (first > last)
        return 0;
    long long distance = (long long)last - first;
    return (int)(distance / step) + 1;
}
