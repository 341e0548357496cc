// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
static int minute_of_day(const char *time)
{
    int hour = 10 * (time[0] - '0') + time[1] - '0';
    int minute = 10 * (time[3] - '0') + time[4] - '0';
    return 60 * hour + minute;
}

int shift_minutes(const char *start, const char *end)
{
    int length = minute_of_day(end) - minute_of_day(start);
    return length < 0 ? length + 1440 : length;
}
