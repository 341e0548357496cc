// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string month_name(int month)
{
    static const std::string names = "JanFebMarAprMayJunJulAugSepOctNovDec";
    return month > 12 ? "" : names.substr(3 * (month - 1), 3);
}
