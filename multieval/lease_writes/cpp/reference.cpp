// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int lease_writes(const std::vector<int> &begins, const std::vector<int> &numbers, const std::vector<int> &starts,
                 const std::vector<int> &lengths)
{
    auto runs = [&](std::size_t lease, int second) {
        return begins[lease] <= second && (lease + 1 == begins.size() || second < begins[lease + 1]);
    };
    int accepted = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        auto lease = static_cast<std::size_t>(numbers[i]);
        if (runs(lease, starts[i]) && runs(lease, starts[i] + lengths[i]))
            accepted++;
    }
    return accepted;
}
