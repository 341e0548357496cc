// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int gauge_percent(double level)
{
    if (level < 0.0 || level > 1.0)
        return -1;
    return static_cast<int>(level * 100.0);
}
