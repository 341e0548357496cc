// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int quota_allows(long long quota, long long used, long long size)
{
    return used <= quota && size <= quota - used;
}
