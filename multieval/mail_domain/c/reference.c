// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

char *mail_domain(const char *text)
{
    const char *at = strrchr(text, '@');
    return strdup(at != NULL ? at + 1 : "");
}
