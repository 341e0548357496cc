// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

static int begins(const char *address, const char *prefix)
{
    for (; *prefix != '\0'; address++, prefix++)
        if (tolower((unsigned char)*address) != *prefix)
            return 0;
    return 1;
}

static char *put(char *to, const char *from)
{
    while (*from != '\0')
        *to++ = *from++;
    return to;
}

static char *put_escaped(char *to, const char *from)
{
    for (; *from != '\0'; from++) {
        if (*from == '&')
            to = put(to, "&amp;");
        else if (*from == '<')
            to = put(to, "&lt;");
        else if (*from == '>')
            to = put(to, "&gt;");
        else if (*from == '"')
            to = put(to, "&quot;");
        else
            *to++ = *from;
    }
    return to;
}

char *html_link(const char *address, const char *title, const char *text)
{
    if (!begins(address, "http://") && !begins(address, "https://") && !begins(address, "mailto:"))
        address = "#";
    size_t longest = sizeof "&quot;" - 1;
    size_t form = sizeof "<a href=\"\" title=\"\"></a>";
    char *link = malloc(form + longest * (strlen(address) + strlen(title) + strlen(text)));
    if (link == NULL)
        return NULL;
    char *to = put(link, "<a href=\"");
    to = put_escaped(to, address);
    to = put(to, "\" title=\"");
    to = put_escaped(to, title);
    to = put(to, "\">");
    to = put_escaped(to, text);
    to = put(to, "</a>");
    *to = '\0';
    return link;
}
