// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

char *xml_note(const char *text)
{
    size_t size = strlen("<note></note>") + 1;
    for (const char *at = text; *at != '\0'; at++)
        size += *at == '&' ? 5 : *at == '<' || *at == '>' ? 4 : 1;
    char *result = malloc(size);
    if (result == NULL)
        return NULL;
    int escaped = strstr(text, "&amp;") != NULL || strstr(text, "&lt;") != NULL || strstr(text, "&gt;") != NULL;
    char *to = result;
    for (const char *tag = "<note>"; *tag != '\0'; tag++)
        *to++ = *tag;
    for (; *text != '\0'; text++) {
        const char *written = escaped ? NULL : *text == '&' ? "&amp;" : *text == '<' ? "&lt;" : *text == '>' ? "&gt;" : NULL;
        if (written == NULL) {
            *to++ = *text;
        } else {
            while (*written != '\0')
                *to++ = *written++;
        }
    }
    for (const char *tag = "</note>"; *tag != '\0'; tag++)
        *to++ = *tag;
    *to = '\0';
    return result;
}
