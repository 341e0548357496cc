// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int items_on_page(int total, int page, int size)
{
    if (page < 0 || size < 1)
        return 0;
    int first = page * size;
    if (first >= total)
        return 0;
    int end = first + size;
    return end < total ? size : total - first;
}
