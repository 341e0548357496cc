// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>

int items_on_page(int total, int page, int size)
{
    if (page < 0 || size < 1)
        return 0;
    long long first = static_cast<long long>(page) * size;
    long long left = std::max(0LL, total - first);
    return static_cast<int>(std::min<long long>(left, size));
}
