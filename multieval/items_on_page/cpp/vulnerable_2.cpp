// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>

int items_on_page(int total, int page, int size)
{
    const int first = std::min(page * size, total);
    const int last = std::min(first + size, total);
    return last - first;
}
