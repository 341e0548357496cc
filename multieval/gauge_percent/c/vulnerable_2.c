// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int gauge_percent(double level)
{
    double percent = level * 100.0;
    if (percent > 100.0) {
        return -1;
    }
    if (percent < 0.0) {
        return -1;
    }
    return (int)percent;
}
