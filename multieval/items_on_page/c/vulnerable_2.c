// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int items_on_page(int total, int page, int size)
{
    if (page < 0) {
        return 0;
    }
    int whole = total / size;
    if (page < whole) {
        return size;
    }
    return page == whole ? total % size : 0;
}
