// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
using namespace std::string_literals;
static void expect(int size, const std::string &text)
{
    std::vector<char> buffer(size, 7), expected = buffer;
    int length = 0;
    if (size > 0) {
        while (length < size - 1 && length < static_cast<int>(text.size())) {
            expected[length] = text[length];
            length++;
        }
        expected[length] = 0;
    }
    assert(put_text(buffer, text) == length);
    assert(buffer == expected);
}
int main()
{
    expect(10, "abc"s);
    expect(10, ""s);
}
