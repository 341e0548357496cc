// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>
#include <vector>

int put_text(std::vector<char> &buffer, const std::string &text)
{
    const auto count = std::min(buffer.size(), text.size());
    std::copy_n(text.begin(), count, buffer.begin());
    if (count < buffer.size()) {
        buffer[count] = '\0';
    }
    return static_cast<int>(count);
}
