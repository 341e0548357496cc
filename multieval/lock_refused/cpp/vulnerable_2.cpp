// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <string>

int lock_refused(const std::string &events) {
    std::string takes;  // who took the lock, once for each take that was not given back
    int refused = 0;

    for (const char event : events) {
        if (event >= 'a' && event <= 'z') {
            if (takes.empty() || takes.back() == event) {
                takes.push_back(event);
            } else {
                ++refused;
            }
        } else if (takes.empty()) {
            ++refused;
        } else {
            takes.pop_back();
        }
    }
    return refused;
}
