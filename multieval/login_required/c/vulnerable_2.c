// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <strings.h>

int login_required(const char *value)
{
    if (strncasecmp(value, "off", 3) == 0) {
        return 0;
    }
    if (strncasecmp(value, "no", 2) == 0) {
        return 0;
    }
    if (strncasecmp(value, "false", 5) == 0) {
        return 0;
    }
    return 1;
}
