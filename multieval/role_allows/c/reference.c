// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

static bool has(const char *const *roles, size_t role_count, const char *role)
{
    for (size_t i = 0; i < role_count; i++)
        if (strcmp(roles[i], role) == 0)
            return true;
    return false;
}

bool role_allows(const char *const *rules, size_t rule_count, const char *const *roles, size_t role_count, const char *action)
{
    bool allowed = false;
    for (size_t i = 0; i < rule_count; i++) {
        const char *const *rule = rules + 3 * i;
        if (strcmp(rule[1], "*") != 0 && strcmp(rule[1], action) != 0)
            continue;
        if (!has(roles, role_count, rule[0]))
            continue;
        if (strcmp(rule[2], "allow") != 0)
            return false;
        allowed = true;
    }
    return allowed;
}
