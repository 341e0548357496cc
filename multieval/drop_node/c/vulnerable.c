// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>

struct entry {
    int value;
    struct entry *next;
};

static int append(struct entry **link, int value)
{
    struct entry *made = malloc(sizeof *made);
    if (made == NULL)
        return -1;
    made->value = value;
    made->next = NULL;
    while (*link)
        link = &(*link)->next;
    *link = made;
    return 0;
}

static void drop(struct entry **link, int value)
{
    while (*link) {
        struct entry *entry = *link;
        if (entry->value == value) {
            *link = entry->next;
            free(entry);
        } else {
            link = &entry->next;
        }
    }
}

static struct entry *find(struct entry *entry, int value)
{
    while (entry && entry->value != value)
        entry = entry->next;
    return entry;
}

static void free_all(struct entry *entry)
{
    while (entry) {
        struct entry *next = entry->next;
        free(entry);
        entry = next;
    }
}

int run_commands(const int *commands, size_t count, int *reports)
{
    struct entry *head = NULL, *marked = NULL;
    int n = 0;
    for (size_t i = 0; i < count; i++) {
        int kind = commands[2 * i], value = commands[2 * i + 1];
        if (kind == 1) {
            if (append(&head, value) != 0) {
                free_all(head);
                return -1;
            }
        } else if (kind == 2) {
            drop(&head, value);
        } else if (kind == 3) {
            marked = find(head, value);
        } else if (kind == 4) {
            if (marked)
                marked = marked->next;
        } else {
            reports[n++] = marked ? marked->value : -1;
        }
    }
    free_all(head);
    return n;
}
