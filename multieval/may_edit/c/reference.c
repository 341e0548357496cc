// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>

int may_edit(const char *user, const char *owner, const char *const *admins, size_t count, int locked)
{
    if (locked || *user == '\0')
        return 0;
    if (strcmp(user, owner) == 0)
        return 1;
    for (size_t i = 0; i < count; i++)
        if (strcmp(user, admins[i]) == 0)
            return 1;
    return 0;
}
