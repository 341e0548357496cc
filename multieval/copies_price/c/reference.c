// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int copies_price(int copies)
{
    if (copies <= 50)
        return 20 * copies;
    if (copies <= 200)
        return 1000 + 12 * (copies - 50);
    return 2800 + 5 * (copies - 200);
}
