// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

bool role_allows(const char *const *rules, size_t rule_count, const char *const *roles, size_t role_count, const char *action)
{
    for (size_t i = 0; i < rule_count; i++) {
        const char *role = rules[3 * i];
        const char *what = rules[3 * i + 1];
        const char *effect = rules[3 * i + 2];
        if (strcmp(what, "*") != 0 && strcmp(what, action) != 0)
            continue;
        for (size_t j = 0; j < role_count; j++) {
            if (strcmp(roles[j], role) == 0)
                return strcmp(effect, "allow") == 0;
        }
    }
    return false;
}
