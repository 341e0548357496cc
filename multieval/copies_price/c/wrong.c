// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int copies_price(int copies)
{
    if (copies <= 50)
        return 20 * copies;
    if (copies <= 150)
        return 50 * 20 + (copies - 50) * 12;
    return 50 * 20 + 100 * 12 + (copies - 150) * 5;
}
