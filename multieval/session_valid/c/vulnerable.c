// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int session_valid(long long begun, long long used, long long now)
{
    return now - begun <= 28800 && now - used <= 1800;
}
