// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

std::string mask_number(const std::string &number)
{
    std::string masked = number;
    for (std::size_t i = 0; i + 4 < masked.size(); ++i) {
        masked[i] = '*';
    }
    return masked;
}
