// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string month_name(int month)
{
    static const std::string names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (month > 12) {
        return "";
    }
    const auto place = static_cast<std::string::size_type>(month - 1);
    return names.substr(3 * place, 3);
}
