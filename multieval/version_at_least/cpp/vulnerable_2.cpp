// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

bool version_at_least(const std::string &version, const std::string &needed)
{
    return version.compare(needed) >= 0;
}
