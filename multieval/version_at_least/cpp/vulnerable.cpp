// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

static long as_number(const std::string &version)
{
    std::istringstream stream(version);
    long major = 0, minor = 0, patch = 0;
    char point;
    stream >> major >> point >> minor >> point >> patch;
    return major * 10000 + minor * 100 + patch;
}

bool version_at_least(const std::string &version, const std::string &needed)
{
    return as_number(version) >= as_number(needed);
}
