// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
bool session_valid(long long begun, long long used, long long now)
{
    const long long end = begun + 28800;
    const long long idle_end = used + 1800;
    return now <= end && now <= idle_end;
}
