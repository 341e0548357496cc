// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

static constexpr std::string_view opening = "([{", closing = ")]}", brackets = "()[]{}";

/* The index of the bracket that closes the one at `start`. */
static std::size_t end_of_group(std::string_view text, std::size_t start)
{
    int open = 1;
    std::size_t at = start;
    while (open > 0) {
        at = text.find_first_of(brackets, at + 1);
        if (at == std::string_view::npos)
            return at;
        open += opening.find(text[at]) != std::string_view::npos ? 1 : -1;
    }
    return at;
}

static int depth_of(std::string_view text)
{
    int deepest = 0;
    std::size_t start = text.find_first_of(brackets);
    while (start != std::string_view::npos) {
        std::size_t kind = opening.find(text[start]);
        if (kind == std::string_view::npos)
            return -1;
        std::size_t end = end_of_group(text, start);
        if (end == std::string_view::npos || text[end] != closing[kind])
            return -1;
        int inner = depth_of(text.substr(start + 1, end - start - 1));
        if (inner < 0)
            return -1;
        deepest = std::max(deepest, inner + 1);
        start = text.find_first_of(brackets, end + 1);
    }
    return deepest;
}

int nesting_depth(const std::string &text)
{
    return depth_of(text);
}
