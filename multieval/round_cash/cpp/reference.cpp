// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int round_cash(int amount)
{
    int rest = amount % 10;
    if (rest >= 5)
        return amount - rest + 10;
    if (rest <= -5)
        return amount - rest - 10;
    return amount - rest;
}
