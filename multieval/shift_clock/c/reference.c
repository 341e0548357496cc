// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
void shift_clock(const char *time, int minutes, char *reached)
{
    int hour = 10 * (time[0] - '0') + time[1] - '0';
    int minute = 10 * (time[3] - '0') + time[4] - '0';
    int total = (60 * hour + minute + minutes) % 1440;
    if (total < 0)
        total += 1440;
    reached[0] = (char)('0' + total / 600);
    reached[1] = (char)('0' + total / 60 % 10);
    reached[2] = ':';
    reached[3] = (char)('0' + total % 60 / 10);
    reached[4] = (char)('0' + total % 10);
    reached[5] = '\0';
}
