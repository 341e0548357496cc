// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <numeric>
#include <vector>

bool checksum_ok(const std::vector<unsigned char> &frame)
{
    const int total = std::accumulate(frame.begin(), frame.end(), 0);
    return (total - 2 * frame.back()) % 256 == 0;
}
