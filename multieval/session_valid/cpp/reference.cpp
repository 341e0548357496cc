// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
bool session_valid(long long begun, long long used, long long now)
{
    long long age = now - begun, idle = now - used;
    return age >= 0 && age <= 28800 && idle >= 0 && idle <= 1800;
}
