// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>
#include <strings.h>

int host_allowed(const char *host, const char *const *domains, size_t count)
{
    size_t host_length = strlen(host);
    if (host_length > 0 && host[host_length - 1] == '.')
        host_length--;
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(domains[i]);
        if (length > 0 && domains[i][length - 1] == '.')
            length--;
        if (length <= host_length && strncasecmp(host + host_length - length, domains[i], length) == 0)
            return 1;
    }
    return 0;
}
