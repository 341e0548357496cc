// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int dice_points(const int *dice)
{
    int counts[7] = {0};
    int points = 0, most = 0;
    for (int i = 0; i < 5; i++) {
        points += dice[i];
        int count = ++counts[dice[i]];
        if (count > most)
            most = count;
    }
    if (most >= 3)
        points += 10;
    if (most == 1)
        points += 20;
    return points;
}
