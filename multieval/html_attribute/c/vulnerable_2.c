// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

static int starts_with(const char *address, const char *prefix)
{
    for (; *prefix; address++, prefix++) {
        char c = *address;
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (c != *prefix)
            return 0;
    }
    return 1;
}

static char *add(char *end, const char *piece)
{
    while (*piece)
        *end++ = *piece++;
    return end;
}

static char *add_escaped(char *end, const char *value)
{
    for (; *value; value++) {
        switch (*value) {
        case '&':
            end = add(end, "&amp;");
            break;
        case '<':
            end = add(end, "&lt;");
            break;
        case '>':
            end = add(end, "&gt;");
            break;
        default:
            *end++ = *value;
        }
    }
    return end;
}

char *html_link(const char *address, const char *title, const char *text)
{
    if (!starts_with(address, "http://") && !starts_with(address, "https://") && !starts_with(address, "mailto:"))
        address = "#";
    char *link = malloc(5 * (strlen(address) + strlen(title) + strlen(text)) + 40);
    if (!link)
        return NULL;
    char *end = add(link, "<a href=\"");
    end = add_escaped(end, address);
    end = add(end, "\" title=\"");
    end = add_escaped(end, title);
    end = add(end, "\">");
    end = add_escaped(end, text);
    end = add(end, "</a>");
    *end = '\0';
    return link;
}
