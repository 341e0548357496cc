// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int round_cash(int amount)
{
    if (amount < 0)
        return -((-amount + 5) / 10 * 10);
    return (amount + 5) / 10 * 10;
}
