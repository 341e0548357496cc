// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int dice_points(const int *dice)
{
    int counts[7] = {0};
    int points = 0;
    for (int i = 0; i < 5; i++) {
        points += dice[i];
        counts[dice[i]]++;
    }
    int different = 0;
    for (int number = 1; number <= 6; number++) {
        if (counts[number] == 3)
            points += 10;
        if (counts[number] == 1)
            different++;
    }
    return different == 5 ? points + 20 : points;
}
