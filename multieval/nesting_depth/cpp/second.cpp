// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>

int nesting_depth(const std::string &text)
{
    std::string awaited;
    std::string::size_type deepest = 0;
    for (char c : text) {
        switch (c) {
        case '(':
            awaited.push_back(')');
            break;
        case '[':
            awaited.push_back(']');
            break;
        case '{':
            awaited.push_back('}');
            break;
        case ')':
        case ']':
        case '}':
            if (awaited.empty() || awaited.back() != c)
                return -1;
            awaited.pop_back();
            break;
        default:
            break;
        }
        deepest = std::max(deepest, awaited.size());
    }
    return awaited.empty() ? static_cast<int>(deepest) : -1;
}
