/* The run-time of a C harness. A harness is a table: what each function takes and gives (struct secgen_function), made
 * from the task's declaration and contract by harness.py, and SECGEN_HARNESS(table). One execution draws the arguments
 * from the input's bytes, calls the reference and the program, compares, frees, and looks for leaks.
 *
 * A contract of structs is written by hand: it includes this file, defines secgen_once, and calls the program as
 * secgen_p_NAME and the reference as secgen_r_NAME. What it needs is below "By hand". */
#ifndef SECGEN_FUZZ_H
#define SECGEN_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <limits.h>

typedef __int128 secgen_wide; /* holds every long and every size_t */

/* What is left of the input's bytes. Behind the end all draws are 0, which is always the simplest choice. */
struct secgen_input {
    const uint8_t *at;
    size_t left;
};

enum secgen_kind { SECGEN_VOID, SECGEN_NUMBER, SECGEN_CELL, SECGEN_ITEMS, SECGEN_TEXT, SECGEN_TEXTS, SECGEN_ROOM };
enum secgen_type { SECGEN_SIGNED, SECGEN_UNSIGNED, SECGEN_REAL };

struct secgen_call;
typedef secgen_wide (*secgen_expression)(const struct secgen_call *);

struct secgen_shape {
    const char *name;          /* "a" or "*a"; in messages and tests */
    enum secgen_kind kind;
    enum secgen_type type;     /* of the number or the elements */
    unsigned size;
    const char *text;          /* the type in C's words */
    int deep;                  /* the block is behind a pointer that is itself handed over by its address */
    int null, heap, sorted, huge, large, is_length;
    int length_of;             /* the parameter that is drawn as this block's length, or -1 */
    int within;                /* the parameter in whose block this pointer may lie, or -1 */
    secgen_expression length, low, high;
    const secgen_expression *near;
    unsigned nears;
    const secgen_expression *numbers; /* that are written in a text more often */
    unsigned numbered;
    const char *of;            /* characters of texts that come more often */
    enum secgen_kind after;    /* what is compared afterwards; SECGEN_VOID: nothing */
    secgen_expression after_length, after_when, freed;
    const char *freed_text;    /* the same in C's words, for tests */
    /* of a result */
    int kept, placed;
    secgen_expression as;
    const char *as_text;
};

struct secgen_value {
    secgen_wide number;
    double real;
    void *pointer;             /* of a deep one: the cell that holds the block's address */
    void *block;               /* what was made for it */
    size_t length;             /* in elements; of a text without its terminator */
    size_t offset;             /* of a pointer within another's block */
    int is_huge, is_within;
};

#define SECGEN_MOST 8 /* parameters */

struct secgen_call {
    const struct secgen_function *function;
    struct secgen_value value[SECGEN_MOST];
    struct secgen_value result;
};

struct secgen_function {
    const char *name;
    unsigned parameters;
    const struct secgen_shape *shape;
    struct secgen_shape result;
    const unsigned char *order; /* in which parameters are drawn */
    secgen_expression failed;  /* what holds when an allocation failed and the result is not as without; or NULL */
    const char *failed_text;   /* the same in C's words, for tests */
    int unchanged;             /* then what is compared afterwards is as it was before */
    void (*program)(struct secgen_call *);
    void (*reference)(struct secgen_call *); /* NULL: results are not compared */
};

struct secgen_table {
    const char *declaration;
    const struct secgen_function *function;
    unsigned functions;
    unsigned calls;            /* at most in one execution */
    int may_fail;              /* allocations */
};

#define SECGEN_HARNESS(table) \
    const int secgen_by_table = 1; \
    void secgen_once(struct secgen_input *in) { secgen_perform(in, &(table)); }

extern const int secgen_by_table __attribute__((weak)); /* not there in a harness by hand */

void secgen_once(struct secgen_input *in);
void secgen_perform(struct secgen_input *in, const struct secgen_table *table);

/* By hand: draws. */
unsigned secgen_byte(struct secgen_input *in);
unsigned secgen_below(struct secgen_input *in, unsigned n);           /* 0 to n - 1 */
int secgen_int(struct secgen_input *in);                              /* any, small ones and the ends more often */
size_t secgen_text(struct secgen_input *in, char *to, size_t room, const char *of); /* its length */
unsigned long secgen_failure(struct secgen_input *in);                /* 0, or which allocation fails */

/* By hand: blocks. Those of secgen_give count as the program's, which may free them; secgen_take frees what the program
 * handed back. The reference's side is secgen_r_malloc, secgen_r_free. */
void *secgen_give(size_t n, const char *name);
void secgen_take(void *block);
void *secgen_r_malloc(size_t n);
void secgen_r_free(void *block);
void secgen_fail_alloc(unsigned long n);

void secgen_unset(void *block, size_t n);                             /* what is in it is for the function to set */
int secgen_failed(void);                                              /* whether an allocation did, in this execution */
void secgen_in_reference(int on);                                     /* around calls of the reference */

/* By hand: reports. The message is one line. Where results do not count (SECGEN_RESULTS=0), secgen_wrong returns. */
__attribute__((format(printf, 1, 2))) void secgen_wrong(const char *message, ...);
size_t secgen_length(const char *text, const char *name);             /* read as a caller reads it */
void secgen_reads(const void *block, size_t n, const char *name);

/* By hand: shows. With secgen_showing, secgen_once writes what it would call and calls only the reference. What
 * secgen_call_text is told says which half an input is of: all that the program is given. */
extern int secgen_showing;
__attribute__((format(printf, 1, 2))) void secgen_call_text(const char *text, ...);
__attribute__((format(printf, 1, 2))) void secgen_test_text(const char *text, ...);
const char *secgen_quoted(const char *text);                          /* as a literal; eight at a time */

#endif
