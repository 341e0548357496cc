// calibration: use after free; run: -; shown by: nothing
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
    while (list != NULL) {
        struct node *next = list->next;
        free(list);
        list = next;
    }
    return 0;
}
