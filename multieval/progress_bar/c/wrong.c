// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
void progress_bar(int done, int steps, char *bar)
{
    int full = (10 * done + steps / 2) / steps;
    for (int i = 0; i < 10; i++)
        bar[i] = i < full ? '#' : '-';
    bar[10] = '\0';
}
