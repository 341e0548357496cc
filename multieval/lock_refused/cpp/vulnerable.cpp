// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

int lock_refused(const std::string &events)
{
    std::string takes;
    int refused = 0;
    for (char event : events) {
        if (std::isupper(static_cast<unsigned char>(event))) {
            if (takes.empty())
                refused++;
            else
                takes.pop_back();
        } else if (takes.empty() || takes.back() == event) {
            takes.push_back(event);
        } else {
            refused++;
        }
    }
    return refused;
}
