// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <string>

class Reader {
public:
    explicit Reader(const std::string &text) : text_(text) {}

    int depth()
    {
        int deepest = group();
        return at_ == text_.size() ? deepest : -1;
    }

private:
    static constexpr const char *OPENING = "([{";
    static constexpr const char *CLOSING = ")]}";

    int group()
    {
        int deepest = 0;
        while (at_ < text_.size() && std::string(CLOSING).find(text_[at_]) == std::string::npos) {
            std::size_t kind = std::string(OPENING).find(text_[at_++]);
            if (kind == std::string::npos)
                continue;
            int inner = group();
            if (inner < 0 || at_ == text_.size() || text_[at_] != CLOSING[kind])
                return -1;
            ++at_;
            deepest = std::max(deepest, inner + 1);
        }
        return deepest;
    }

    const std::string &text_;
    std::size_t at_ = 0;
};

int nesting_depth(const std::string &text)
{
    return Reader(text).depth();
}
