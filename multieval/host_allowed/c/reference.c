// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>
#include <strings.h>

static size_t length_of(const char *name)
{
    size_t length = strlen(name);
    return length > 0 && name[length - 1] == '.' ? length - 1 : length;
}

int host_allowed(const char *host, const char *const *domains, size_t count)
{
    size_t host_length = length_of(host);
    for (size_t i = 0; i < count; i++) {
        size_t length = length_of(domains[i]);
        if (length > host_length)
            continue;
        size_t before = host_length - length;
        if (strncasecmp(host + before, domains[i], length) == 0 && (before == 0 || host[before - 1] == '.'))
            return 1;
    }
    return 0;
}
