/* What the text that stubs.py makes for each signature is written with. */
#ifndef SECGEN_CARRY_H
#define SECGEN_CARRY_H

#include <stddef.h>

void secgen_give(const void *value, size_t n);
void secgen_give_pointer(const volatile void *p, int depth);
void secgen_take(void *into, size_t n);
void *secgen_take_pointer(int depth);

/* the test's side: between begin and end a call; arguments are given before it, the result is taken after it */
void secgen_begin(unsigned char function);
void secgen_call(void);
void secgen_end(void);

/* the program's side: arguments are taken before enter, the result is given after leave */
void secgen_enter(void);
void secgen_leave(void);
void secgen_answer(void);
int secgen_calls(unsigned char function); /* 0 where there is no such function */

#endif
