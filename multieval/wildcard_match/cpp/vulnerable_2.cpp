// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

static bool stands_at(const std::string &piece, const std::string &text, std::size_t at)
{
    return text.size() - at >= piece.size() &&
           std::equal(piece.begin(), piece.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char wanted, char found) { return wanted == '?' || wanted == found; });
}

static bool place(const std::vector<std::string> &pieces, std::size_t index, const std::string &text, std::size_t from)
{
    const std::string &piece = pieces[index];
    if (index + 1 == pieces.size())
        return text.size() >= from + piece.size() && stands_at(piece, text, text.size() - piece.size());
    for (std::size_t at = from; at + piece.size() <= text.size(); at++) {
        if (stands_at(piece, text, at) && place(pieces, index + 1, text, at + piece.size()))
            return true;
    }
    return false;
}

bool wildcard_match(const std::string &pattern, const std::string &text)
{
    std::vector<std::string> pieces(1);
    for (char c : pattern) {
        if (c == '*')
            pieces.emplace_back();
        else
            pieces.back().push_back(c);
    }
    if (!stands_at(pieces[0], text, 0))
        return false;
    if (pieces.size() == 1)
        return pieces[0].size() == text.size();
    return place(pieces, 1, text, pieces[0].size());
}
