// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

static int is_reference(const char *at)
{
    return strncmp(at, "&amp;", 5) == 0 || strncmp(at, "&lt;", 4) == 0 || strncmp(at, "&gt;", 4) == 0;
}

static char *append(char *to, const char *text)
{
    while (*text != '\0') {
        *to++ = *text++;
    }
    return to;
}

char *xml_note(const char *text)
{
    char *result = malloc(5 * strlen(text) + sizeof "<note></note>");
    if (result == NULL) {
        return NULL;
    }
    char *to = append(result, "<note>");
    for (; *text != '\0'; text++) {
        if (*text == '&' && !is_reference(text)) {
            to = append(to, "&amp;");
        } else if (*text == '<') {
            to = append(to, "&lt;");
        } else if (*text == '>') {
            to = append(to, "&gt;");
        } else {
            *to++ = *text;
        }
    }
    *append(to, "</note>") = '\0';
    return result;
}
