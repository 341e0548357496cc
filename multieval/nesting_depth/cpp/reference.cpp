// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <string>

int nesting_depth(const std::string &text)
{
    const std::string opening = "([{";
    const std::string closing = ")]}";
    std::string expected;
    std::size_t deepest = 0;
    for (const char c : text) {
        const std::size_t kind = opening.find(c);
        if (kind != std::string::npos) {
            expected.push_back(closing[kind]);
            deepest = std::max(deepest, expected.size());
        } else if (closing.find(c) != std::string::npos) {
            if (expected.empty() || expected.back() != c)
                return -1;
            expected.pop_back();
        }
    }
    return expected.empty() ? static_cast<int>(deepest) : -1;
}
