/* What a test of a C program includes. One suite is one translation unit:
 *
 *     #include "secgen_test.h"
 *     int f(int a);
 *     SECGEN_TEST {
 *         SECGEN_CHECK(f(2) == 4, "f(2) must be 4, is %d", f(2));
 *         SECGEN_DONE();
 *     }
 *
 * A failed check ends the suite; its message is what the report says. A suite passes only when SECGEN_DONE() was
 * reached, SECGEN_TEST returned, no sanitizer spoke and nothing leaked. */
#ifndef SECGEN_TEST_H
#define SECGEN_TEST_H

#ifndef SECGEN_SUITE
#define SECGEN_SUITE secgen_suite
#endif

#define SECGEN_TEST void SECGEN_SUITE(void); void SECGEN_SUITE(void)
#define SECGEN_CHECK(condition, ...) ((condition) ? (void)0 : secgen_failed(__VA_ARGS__))
#define SECGEN_DONE() secgen_done()

/* The n-th next allocation of the program (malloc, calloc, realloc, reallocarray, strdup, strndup, aligned_alloc)
 * gives NULL, once; 0 stops that. Allocations of the test itself are not counted. */
void secgen_fail_alloc(unsigned long n);

__attribute__((noreturn, format(printf, 1, 2))) void secgen_failed(const char *message, ...);
void secgen_done(void);
__attribute__((noreturn)) void secgen_broken(const char *message); /* the test itself is at fault */

#endif
