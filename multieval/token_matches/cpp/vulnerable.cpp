// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

bool token_matches(const std::string &token, const std::string &right)
{
    for (std::size_t i = 0; i < token.size(); i++)
        if (token[i] != right[i])
            return false;
    return true;
}
