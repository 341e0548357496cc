// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

int token_matches(const char *token, const char *right)
{
    return strncmp(token, right, strlen(token)) == 0;
}
