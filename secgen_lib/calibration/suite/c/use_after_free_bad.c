// calibration: use after free; run: -; shown by: address
#include <stdio.h>
#include <stdlib.h>

struct node {
    int value;
    struct node *next;
};

static struct node *push(struct node *list, int value)
{
    struct node *top = malloc(sizeof *top);
    if (top == NULL)
        return list;
    top->value = value;
    top->next = list;
    return top;
}

int main(void)
{
    struct node *list = push(push(NULL, 1), 2);
    for (struct node *n = list; n != NULL; n = n->next)  // ! CWE-416 use_after_free
        free(n);
    return 0;
}
