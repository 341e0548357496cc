// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string.h>

int parse_port(const char *text)
{
    size_t length = strlen(text);
    if (length == 0 || text[0] == '0') {
        return -1;
    }
    int port = 0;
    int factor = 1;
    for (size_t i = length; i-- > 0;) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        port += (text[i] - '0') * factor;
        factor *= 10;
    }
    return port <= 65535 ? port : -1;
}
