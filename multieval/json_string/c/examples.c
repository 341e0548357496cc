// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <ctype.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
char *json_string(const char *text, size_t size);

/* Whether a reader of JSON gets the text from the whole string. */
static int reads(const char *json, const char *text, size_t size)
{
    static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    if (*json++ != '"')
        return 0;
    for (size_t i = 0; i < size; i++) {
        unsigned char c = *json++;
        if (c < 0x20 || c == '"')
            return 0;
        if (c == '\\') {
            const char *letter = *json != '\0' ? strchr(letters, *json) : NULL;
            if (letter != NULL) {
                c = meant[letter - letters];
                json++;
            } else {
                char code[5] = {0};
                if (*json++ != 'u')
                    return 0;
                for (int k = 0; k < 4; k++) {
                    if (!isxdigit((unsigned char)*json))
                        return 0;
                    code[k] = *json++;
                }
                unsigned long value = strtoul(code, NULL, 16);
                if (value >= 127)
                    return 0;
                c = value;
            }
        }
        if (c != (unsigned char)text[i])
            return 0;
    }
    return strcmp(json, "\"") == 0;
}

static void expect(const char *text, size_t size)
{
    char *copy = size > 0 ? malloc(size) : NULL;
    if (size > 0)
        memcpy(copy, text, size);
    char *json = json_string(copy, size);
    SECGEN_CHECK(json != NULL, "there must be a string");
    SECGEN_CHECK(reads(json, text, size), "a reader does not get the text back from: %s", json);
    free(json);
    free(copy);
}
SECGEN_TEST {
    expect("abc", 3);
    expect("a\"b", 3);
    expect("", 0);
    SECGEN_DONE();
}
