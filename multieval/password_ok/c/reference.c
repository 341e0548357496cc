// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>
#include <strings.h>

int password_ok(const char *user, const char *password)
{
    if (strlen(password) < 12)
        return 0;
    size_t length = strlen(user);
    for (; *password != '\0'; password++)
        if (strncasecmp(password, user, length) == 0)
            return 0;
    return 1;
}
