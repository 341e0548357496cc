// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

std::optional<int> run_program(const std::vector<int> &code)
{
    std::vector<std::int64_t> stack;
    for (auto next = code.begin(); next != code.end(); ++next) {
        const int instruction = *next;
        std::int64_t made = 0;
        if (instruction == 0) {
            made = *++next;
        } else if (instruction == 4 || instruction == 5) {
            if (stack.empty()) {
                return std::nullopt;
            }
            if (instruction == 5) {
                stack.pop_back();
                continue;
            }
            made = stack.back();
        } else if (instruction >= 1 && instruction <= 3) {
            if (stack.size() < 2) {
                return std::nullopt;
            }
            const std::int64_t a = stack.back();
            stack.pop_back();
            const std::int64_t b = stack.back();
            stack.pop_back();
            if (instruction == 3 && a == 0) {
                return std::nullopt;
            }
            made = instruction == 1 ? b + a : instruction == 2 ? b * a : b / a;
        } else {
            return std::nullopt;
        }
        if (made < std::numeric_limits<int>::min() || made > std::numeric_limits<int>::max() || stack.size() == 16) {
            return std::nullopt;
        }
        stack.push_back(made);
    }
    if (stack.empty()) {
        return std::nullopt;
    }
    return static_cast<int>(stack.back());
}
