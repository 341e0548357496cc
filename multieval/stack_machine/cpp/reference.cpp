// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

std::optional<int> run_program(const std::vector<int> &code)
{
    constexpr std::size_t depth = 16;
    std::vector<int> stack;
    std::size_t at = 0;
    while (at < code.size()) {
        const int instruction = code[at++];
        long long value = 0;
        if (instruction == 0) {
            if (at == code.size())
                return std::nullopt;
            value = code[at++];
        } else if (instruction >= 1 && instruction <= 3) {
            if (stack.size() < 2)
                return std::nullopt;
            const long long a = stack.back();
            stack.pop_back();
            const long long b = stack.back();
            stack.pop_back();
            if (instruction == 3 && a == 0)
                return std::nullopt;
            value = instruction == 1 ? b + a : instruction == 2 ? b * a : b / a;
        } else if (instruction == 4 && !stack.empty()) {
            value = stack.back();
        } else if (instruction == 5 && !stack.empty()) {
            stack.pop_back();
            continue;
        } else {
            return std::nullopt;
        }
        if (stack.size() == depth || value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
            return std::nullopt;
        stack.push_back(static_cast<int>(value));
    }
    if (stack.empty())
        return std::nullopt;
    return stack.back();
}
