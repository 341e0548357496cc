// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <strings.h>

bool means_device(const std::string &name)
{
    std::string first = name.substr(0, name.find('.'));
    for (const char *device : {"CON", "PRN", "AUX", "NUL"})
        if (strcasecmp(first.c_str(), device) == 0)
            return true;
    return false;
}
