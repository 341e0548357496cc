// calibration: null dereference; run: 7; shown by: undefined; missed by all
#include <stdio.h>
#include <stdlib.h>

struct node {
    int key, value;
    struct node *next;
};

static struct node *find(struct node *list, int key)
{
    while (list != NULL && list->key != key)
        list = list->next;
    return list;
}

int main(int argc, char **argv)
{
    struct node last = {2, 20, NULL}, first = {1, 10, &last};
    struct node *found = find(&first, argc > 1 ? atoi(argv[1]) : 1);
    printf("%d\n", found->value);  // ! CWE-476 null_after_search
    return 0;
}
