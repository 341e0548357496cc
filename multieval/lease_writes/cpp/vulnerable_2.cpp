// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

namespace {

enum class Kind { lease_begins, write_starts, write_stored };

// The second, what happens, and the index of the lease or of the write.
using Event = std::tuple<int, Kind, std::size_t>;

}  // namespace

int lease_writes(const std::vector<int> &begins, const std::vector<int> &numbers, const std::vector<int> &starts, const std::vector<int> &lengths) {
    std::vector<Event> events;
    events.reserve(begins.size() + 2 * starts.size());
    for (std::size_t lease = 0; lease < begins.size(); ++lease) {
        events.emplace_back(begins[lease], Kind::lease_begins, lease);
    }
    for (std::size_t write = 0; write < starts.size(); ++write) {
        events.emplace_back(starts[write], Kind::write_starts, write);
        events.emplace_back(starts[write] + lengths[write], Kind::write_stored, write);
    }
    std::sort(events.begin(), events.end());

    int running = -1;
    int accepted = 0;
    std::vector<bool> pending(starts.size(), false);
    for (const auto &[second, kind, index] : events) {
        switch (kind) {
        case Kind::lease_begins:
            running = static_cast<int>(index);
            break;
        case Kind::write_starts:
            pending[index] = numbers[index] == running;
            break;
        case Kind::write_stored:
            if (pending[index]) {
                ++accepted;
            }
            break;
        }
    }
    return accepted;
}
