#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int division_bad(int n)
{
    int parts = 0;
    if (n > 3)
        parts = 0;
    return n / parts;  // ! zerodiv
}

int division_good(int n)
{
    int parts = 0;
    if (n > 3)
        parts = 2;
    return parts ? n / parts : 0;
}

int null_bad(const int *p)
{
    if (!p)
        printf("no value\n");
    return *p;  // ! nullPointerRedundantCheck
}

int null_good(const int *p)
{
    if (!p)
        return 0;
    return *p;
}

int *unchecked_bad(void)
{
    int *p = malloc(4 * sizeof *p);
    p[0] = 1;  // ! nullPointerOutOfMemory
    return p;
}

int *unchecked_good(void)
{
    int *p = malloc(4 * sizeof *p);
    if (p)
        p[0] = 1;
    return p;
}

int loop_bad(void)
{
    int a[8];
    for (int i = 0; i <= 8; i++)
        a[i] = i;  // ! arrayIndexOutOfBounds
    return a[3];
}

int loop_good(void)
{
    int a[8];
    for (int i = 0; i < 8; i++)
        a[i] = i;
    return a[3];
}

void copy_bad(void)
{
    char b[4];
    strcpy(b, "a long literal");  // ! bufferAccessOutOfBounds
    puts(b);
}

void copy_good(void)
{
    char b[4];
    snprintf(b, sizeof b, "%s", "abc");
    puts(b);
}

int freed_bad(int n)
{
    int *p = malloc(sizeof *p);
    if (!p)
        return 0;
    *p = n;
    free(p);
    return *p;  // ! deallocret
}

int freed_good(int n)
{
    int *p = malloc(sizeof *p);
    if (!p)
        return 0;
    *p = n;
    n = *p;
    free(p);
    return n;
}

void twice_bad(void)
{
    char *p = malloc(8);
    free(p);
    free(p);  // ! doubleFree
}

void twice_good(void)
{
    char *p = malloc(8);
    free(p);
}

int leak_bad(int n)
{
    int *p = malloc(sizeof *p);
    if (!p)
        return 0;
    *p = n;
    if (n < 0)
        return -1;  // ! memleak
    n = *p;
    free(p);
    return n;
}

int leak_good(int n)
{
    int *p = malloc(sizeof *p);
    if (!p)
        return 0;
    *p = n;
    n = n < 0 ? -1 : *p;
    free(p);
    return n;
}

int uninitialised_bad(int n)
{
    int v;
    if (n > 3)
        v = 1;
    return v;  // ! uninitvar
}

int uninitialised_good(int n)
{
    int v = 0;
    if (n > 3)
        v = 1;
    return v;
}

void format_bad(const char *s)
{
    printf(s);
}

void format_good(const char *s)
{
    printf("%s", s);
}

int command_bad(const char *s)
{
    return system(s);
}

void file_bad(const char *name)
{
    FILE *f = fopen(name, "r");
    if (!f)
        return;
    if (fgetc(f) == 'x')
        return;  // ! resourceLeak
    fclose(f);
}

void file_good(const char *name)
{
    FILE *f = fopen(name, "r");
    if (!f)
        return;
    if (fgetc(f) == 'x')
        puts("x");
    fclose(f);
}

size_t product_bad(int a, int b)
{
    return a * b * sizeof(long);
}

size_t product_good(size_t a, size_t b)
{
    return a * b * sizeof(long);
}

int *local_bad(void)
{
    int v = 3;
    return &v;  // ! returnDanglingLifetime
}

int overflow_bad(void)
{
    int n = INT_MAX;
    return n + 1;  // ! integerOverflow
}
