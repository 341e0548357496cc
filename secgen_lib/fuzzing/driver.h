/* What driver.c and a harness have of each other. */
#ifndef SECGEN_DRIVER_H
#define SECGEN_DRIVER_H

#include <stdio.h>

extern FILE *secgen_report; /* where reports are read from; a program's own stderr goes nowhere */

/* Of a harness that has something to say behind a report. */
void secgen_at_death(void) __attribute__((weak));

#endif
