// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int savings_after(int cents, int months)
{
    for (int month = 0; month < months; month++)
        cents += cents / 100;
    return cents;
}
