// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

long long read_size(const std::vector<unsigned char> &bytes, long long limit)
{
    long long size = 0;
    for (unsigned char byte : bytes)
        size = size * 256 + byte;
    return size > limit ? -1 : size;
}
