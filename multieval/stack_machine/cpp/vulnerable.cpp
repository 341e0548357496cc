// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <optional>
#include <stack>
#include <vector>

static int pop(std::stack<int> &numbers)
{
    int top = numbers.top();
    numbers.pop();
    return top;
}

std::optional<int> run_program(const std::vector<int> &code)
{
    std::stack<int> numbers;
    for (std::size_t i = 0; i < code.size(); i++) {
        if (code[i] == 0) {
            numbers.push(code[++i]);
        } else if (code[i] == 1) {
            int a = pop(numbers), b = pop(numbers);
            numbers.push(b + a);
        } else if (code[i] == 2) {
            int a = pop(numbers), b = pop(numbers);
            numbers.push(b * a);
        } else if (code[i] == 3) {
            int a = pop(numbers), b = pop(numbers);
            if (a == 0)
                return std::nullopt;
            numbers.push(b / a);
        } else if (code[i] == 4) {
            numbers.push(numbers.top());
        } else if (code[i] == 5) {
            numbers.pop();
        } else {
            return std::nullopt;
        }
        if (numbers.size() > 16)
            return std::nullopt;
    }
    if (numbers.empty())
        return std::nullopt;
    return numbers.top();
}
